import { formatMessage } from "../text/format-message";
import type { Language, Localized } from "../text/language";
import type { PlanValue, ReportPlan, Section, TableSection } from "./plan";

/** Rows of a table that are printed; a page of more is not read. */
export const MOST_PRINTED = 10;
/** A few rows more are fewer lines than to say that they are elsewhere. */
const SLACK = 3;

const TEXT = {
  cut: {
    sheet: {
      da: "De {shown} første af {all}. Hele listen står nederst på arket og skrives ikke ud.",
      en: "The first {shown} of {all}. The whole list is at the foot of the sheet and is not printed.",
    },
    workbook: {
      da: "De {shown} første af {all}. Hele listen står i regnearkets resumé.",
      en: "The first {shown} of {all}. The whole list is in the summary in the workbook.",
    },
  },
  left: {
    sheet: {
      da: "Nederst på arket, uden for udskriften: {lists}.",
      en: "At the foot of the sheet, not printed: {lists}.",
    },
    workbook: { da: "Kun i regnearkets resumé: {lists}.", en: "In the summary in the workbook alone: {lists}." },
  },
  list: {
    da: "{title} ({all, plural, one {# række} other {# rækker}})",
    en: "{title} ({all, plural, one {# row} other {# rows}})",
  },
  firstOnly: { da: "{title} (de første {shown})", en: "{title} (the first {shown})" },
  others: { da: "Øvrige ({count})", en: "Others ({count})" },
  whole: { da: "{title}: hele listen", en: "{title}: the whole list" },
} as const satisfies Record<string, Localized | Record<Rest, Localized>>;

/** Where the rest of a list is: on the sheet that is printed, or in the workbook that a document was made from. */
type Rest = "sheet" | "workbook";

/**
 * Long tables with their first rows only, and whole in the appendix: a summary is printed to be read, and the sheet is worked in. Where there
 * is a total, the other rows are one row, so that it still is the sum of what stands above it.
 */
export function cutForPrint(plan: ReportPlan, language: Language, rest: Rest = "sheet"): ReportPlan {
  if (plan.whole === true) return plan;
  const long = plan.sections.filter(isLong);
  if (long.length === 0) return plan;
  const left = long.filter(({ printed }) => printed === 0);
  return {
    ...plan,
    sections: [
      ...plan.sections.flatMap((section): Section[] => (isLong(section) ? firstRows(section, language, rest) : [section])),
      ...(left.length === 0 ? [] : [leftNote(left, language, rest)]),
    ],
    appendix: [...long.map((table) => wholeTable(table, language)), ...(plan.appendix ?? [])],
  };
}

/** The table on the sheet and not on paper: a count beside the key figures, or what another sheet prints. */
export function onSheetOnly(table: TableSection | undefined): TableSection | undefined {
  return table && { ...table, printed: 0 };
}

function isLong(section: Section): section is TableSection {
  if (section.kind !== "table") return false;
  const { printed = MOST_PRINTED, rows } = section;
  return rows.length > (printed === 0 ? 0 : printed + SLACK);
}

function firstRows(table: TableSection, language: Language, elsewhere: Rest): Section[] {
  const { rows, links, printed = MOST_PRINTED, total } = table;
  if (printed === 0) return [];
  const rest = total === undefined ? [] : [othersOf(table, rows.slice(printed), language)];
  const { chart } = table;
  const shown = {
    ...table,
    // With the others as one row it is of all.
    ...(chart &&
      rest.length === 0 && {
        chart: { ...chart, title: formatMessage(TEXT.firstOnly[language], language, { title: chart.title, shown: printed }) },
      }),
    rows: [...rows.slice(0, printed), ...rest],
    ...(links && { links: [...links.slice(0, printed), ...rest.map(() => undefined)] }),
  };
  return [shown, note(TEXT.cut[elsewhere], language, { shown: printed, all: rows.length })];
}

/** Tables that the sheet alone has, in one line: what is printed is not everything. */
function leftNote(tables: readonly TableSection[], language: Language, elsewhere: Rest): Section {
  const lists = tables.map(({ title, rows }) => formatMessage(TEXT.list[language], language, { title, all: rows.length }));
  return note(TEXT.left[elsewhere], language, { lists: lists.join(", ") });
}

function note(text: Localized, language: Language, data: Readonly<Record<string, string | number>>): Section {
  return { kind: "note", tone: "plain", text: formatMessage(text[language], language, data) };
}

/** The rows after the first ones as one: numbers added up, all else blank. */
function othersOf({ columns }: TableSection, rest: TableSection["rows"], language: Language): TableSection["rows"][number] {
  const sum = (key: string): number => rest.reduce((all, row) => all + Number(row[key]?.value ?? 0), 0);
  return Object.fromEntries(
    columns.map(({ key, format, noTotal }, i): [string, PlanValue] => {
      if (i === 0) return [key, { value: formatMessage(TEXT.others[language], language, { count: rest.length }) }];
      return [key, { value: noTotal !== true && (format === "count" || format === "money" || format === "percent") ? sum(key) : "" }];
    }),
  );
}

function wholeTable({ chart: _, ...table }: TableSection, language: Language): TableSection {
  return { ...table, title: formatMessage(TEXT.whole[language], language, { title: table.title }) };
}
