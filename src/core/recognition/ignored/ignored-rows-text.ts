import type { IgnoredRow } from "../../model/register-data";
import { formatMessage } from "../../text/format-message";
import type { Language, Localized } from "../../text/language";

/** So many rows are named; the others are counted. */
const NAMED = 3;
const SHOWN = 40;

/** In the order of their lines. */
const IGNORED_KINDS = ["hint", "header", "heading", "total", "prepared", "note", "page"] as const satisfies readonly IgnoredRow["kind"][];

const LINES: Readonly<Record<IgnoredRow["kind"], Localized>> = {
  hint: {
    da: "{count, plural, one {# række på arket ”{sheet}” er læst som en vejledning} other {# rækker på arket ”{sheet}” er læst som vejledninger}} til kolonnerne, ikke som {count, plural, one {en række} other {rækker}} i registret: {rows}.",
    en: "{count, plural, one {# row on the sheet ”{sheet}” was read as guidance} other {# rows on the sheet ”{sheet}” were read as guidance}} for the columns, not as {count, plural, one {a row} other {rows}} of the register: {rows}.",
  },
  header: {
    da: "{count, plural, one {# række} other {# rækker}} på arket ”{sheet}” er læst som overskrifterne gentaget, ikke som {count, plural, one {en række} other {rækker}} i registret: {rows}.",
    en: "{count, plural, one {# row on the sheet ”{sheet}” was} other {# rows on the sheet ”{sheet}” were}} read as the headers repeated, not as {count, plural, one {a row} other {rows}} of the register: {rows}.",
  },
  heading: {
    da: "{count, plural, one {# række på arket ”{sheet}” er læst som en underoverskrift} other {# rækker på arket ”{sheet}” er læst som underoverskrifter}}, ikke som {count, plural, one {en række} other {rækker}} i registret: {rows}.",
    en: "{count, plural, one {# row on the sheet ”{sheet}” was read as a subheading} other {# rows on the sheet ”{sheet}” were read as subheadings}}, not as {count, plural, one {a row} other {rows}} of the register: {rows}.",
  },
  total: {
    da: "{count, plural, one {# række på arket ”{sheet}” er læst som en sum} other {# rækker på arket ”{sheet}” er læst som summer}}, ikke som {count, plural, one {en række} other {rækker}} i registret: {rows}.",
    en: "{count, plural, one {# row on the sheet ”{sheet}” was read as a total} other {# rows on the sheet ”{sheet}” were read as totals}}, not as {count, plural, one {a row} other {rows}} of the register: {rows}.",
  },
  prepared: {
    da: "{count, plural, one {# række på arket ”{sheet}” er læst som forberedt og endnu ikke udfyldt} other {# rækker på arket ”{sheet}” er læst som forberedte og endnu ikke udfyldte}}, ikke som {count, plural, one {en række} other {rækker}} i registret: {rows}.",
    en: "{count, plural, one {# row on the sheet ”{sheet}” was read as prepared and not yet filled in} other {# rows on the sheet ”{sheet}” were read as prepared and not yet filled in}}, not as {count, plural, one {a row} other {rows}} of the register: {rows}.",
  },
  note: {
    da: "{count, plural, one {# række på arket ”{sheet}” er læst som en note} other {# rækker på arket ”{sheet}” er læst som noter}}, ikke som {count, plural, one {en række} other {rækker}} i registret: {rows}.",
    en: "{count, plural, one {# row on the sheet ”{sheet}” was read as a note} other {# rows on the sheet ”{sheet}” were read as notes}}, not as {count, plural, one {a row} other {rows}} of the register: {rows}.",
  },
  page: {
    da: "{count, plural, one {# række} other {# rækker}} på arket ”{sheet}” er læst som tekst til den udskrevne side (sidetal, ”fortsat”, brevhoved), ikke som {count, plural, one {en række} other {rækker}} i registret: {rows}.",
    en: "{count, plural, one {# row on the sheet ”{sheet}” was} other {# rows on the sheet ”{sheet}” were}} read as text for the printed page (page number, ”continued”, letterhead), not as {count, plural, one {a row} other {rows}} of the register: {rows}.",
  },
};

const ROW: Localized = { da: "række {row} (”{text}”)", en: "row {row} (”{text}”)" };
const OTHERS: Localized = { da: "{count, plural, one {# anden} other {# andre}}", en: "{count, plural, one {# other} other {# others}}" };

/** The rows of a sheet that were not read as data: one sentence for each kind, with the count and the first of them. */
export function ignoredRowsLines(ignored: readonly IgnoredRow[], sheet: string, language: Language): string[] {
  return IGNORED_KINDS.flatMap((kind) => {
    const own = ignored.filter((row) => row.kind === kind);
    return own.length === 0 ? [] : [lineOf(kind, own, sheet, language)];
  });
}

function lineOf(kind: IgnoredRow["kind"], own: readonly IgnoredRow[], sheet: string, language: Language): string {
  const named = own.length > NAMED + 1 ? own.slice(0, NAMED) : own;
  const names = named.map(({ row, text }) => formatMessage(ROW[language], language, { row: row + 1, text: shortened(text) }));
  const rest = own.length - named.length;
  if (rest > 0) names.push(formatMessage(OTHERS[language], language, { count: rest }));
  const rows = new Intl.ListFormat(language, { type: "conjunction" }).format(names);
  return formatMessage(LINES[kind][language], language, { count: own.length, sheet, rows });
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}
