import type { Localized } from "../text/language";

/** What a figure leaves out, a sentence each. */
export const LEFT_OUT_TEXTS = {
  unread: {
    da: "Ikke læst: {count, plural, one {# celle} other {# celler}} i {columns}.",
    en: "Not read: {count, plural, one {# cell} other {# cells}} in {columns}.",
  },
  undecided: {
    da: "Ikke afgjort: {count, plural, one {# celle} other {# celler}} i {columns}.",
    en: "Not decided: {count, plural, one {# cell} other {# cells}} in {columns}.",
  },
  notKnown: {
    da: "Ikke oplyst: {count, plural, one {# celle} other {# celler}} i {columns}.",
    en: "Not given: {count, plural, one {# cell} other {# cells}} in {columns}.",
  },
  guessed: { da: "Gættet: {columns}.", en: "A guess: {columns}." },
  /** In place of names, where there are many. */
  columns: { da: "{count, plural, one {# kolonne} other {# kolonner}}", en: "{count, plural, one {# column} other {# columns}}" },
  /** A list that has the register's headers and was not read. */
  unreadList: {
    da: "{rows, plural, one {# række} other {# rækker}} på arket ”{sheet}”, som ikke er læst",
    en: "{rows, plural, one {# row} other {# rows}} on the sheet ”{sheet}”, which was not read",
  },
  records: { da: "Ikke talt med: {rows}.", en: "Not counted: {rows}." },
} satisfies Record<string, Localized>;
