import { registerSpec } from "../../core/registers";
import type { RunStamp } from "../../core/reports/plan";
import { formatMessage } from "../../core/text/format-message";
import type { Language, Localized } from "../../core/text/language";
import { ADD_IN_VERSION, RULE_SET_VERSION } from "../../core/version";
import type { Footer } from "../page-setup";

const TEXTS = {
  product: { da: "Ud af KMD Sag", en: "Out of KMD Sag" },
  made: {
    da: "Dannet {when} af Ud af KMD Sag {addIn}, regelsæt {ruleSet}. Arket erstattes, når resuméerne laves igen; omdøb det for at beholde det.",
    en: "Made {when} by Out of KMD Sag {addIn}, rule set {ruleSet}. The sheet is replaced when the summaries are made again; rename it to keep it.",
  },
  read: {
    da: "{register}: {rows, plural, one {# række} other {# rækker}} læst fra {count, plural, one {arket} other {arkene}} {sheets}.",
    en: "{register}: {rows, plural, one {# row} other {# rows}} read from {count, plural, one {the sheet} other {the sheets}} {sheets}.",
  },
  readBriefly: { da: "Læst: {rows}.", en: "Read: {rows}." },
  leftOut: { da: "Ikke talt med: {leftOut}.", en: "Not counted: {leftOut}." },
  page: { da: "Side &P af &N", en: "Page &P of &N" },
} satisfies Record<string, Localized>;

/** The foot of the sheet: when, by what, from which rows; briefly where a page has no room for a line each. */
export function stampLines(stamp: RunStamp, language: Language, briefly = false): string[] {
  const made = formatMessage(TEXTS.made[language], language, {
    when: inDanishOrder(stamp.when),
    addIn: stamp.addInVersion,
    ruleSet: stamp.ruleSetVersion,
  });
  if (briefly) {
    const rows = stamp.rows.map(({ register, rows: count, leftOut }) => {
      const read = `${registerSpec(register).title[language]} ${count.toLocaleString(language)}`;
      return leftOut === undefined ? read : `${read} (${formatMessage(TEXTS.leftOut[language], language, { leftOut }).replace(/\.$/, "")})`;
    });
    return [made, ...(rows.length === 0 ? [] : [formatMessage(TEXTS.readBriefly[language], language, { rows: rows.join(", ") })])];
  }
  return [
    made,
    ...stamp.rows.map(({ register, sheets, rows, leftOut }) => {
      const read = formatMessage(TEXTS.read[language], language, {
        register: registerSpec(register).title[language],
        rows,
        count: sheets.length,
        sheets: new Intl.ListFormat(language).format(sheets.map((sheet) => `”${sheet}”`)),
      });
      return leftOut === undefined ? read : `${read} ${formatMessage(TEXTS.leftOut[language], language, { leftOut })}`;
    }),
  ];
}

/** `åååå-mm-dd tt:mm` as `dd-mm-åååå tt:mm`, as all other days of the sheets. */
function inDanishOrder(when: string): string {
  return when.replace(/^(\d{4})-(\d{2})-(\d{2})/, "$3-$2-$1");
}

/** Page footers of a summary. */
export function footers(stamp: RunStamp, title: string, language: Language): Footer {
  return footer([stamp.addInVersion, stamp.ruleSetVersion, inDanishOrder(stamp.when)], title, language);
}

/** The legend is no run's answer but the marks' key: it says which rules made it. */
export function legendFooter(title: string, language: Language): Footer {
  return footer([ADD_IN_VERSION, RULE_SET_VERSION], title, language);
}

/** Page footers: the product with what made the sheet, the title, the page. `&` begins a code in a footer, so one in a text is doubled. */
function footer(madeBy: readonly string[], title: string, language: Language): Footer {
  const plain = (text: string): string => text.replace(/&/g, "&&");
  return {
    left: plain(`${TEXTS.product[language]} ${madeBy.join(" · ")}`),
    center: plain(title),
    right: TEXTS.page[language],
  };
}
