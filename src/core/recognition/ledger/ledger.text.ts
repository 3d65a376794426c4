import type { Localized } from "../../text/language";
import type { LeftOutReason, NoRegisterReason } from "./ledger";

/** In the order in which a line names them. */
export const LEFT_OUT: Readonly<Record<LeftOutReason, Localized>> = {
  above: {
    da: "{count, plural, one {# række} other {# rækker}} over overskrifterne",
    en: "{count, plural, one {# row} other {# rows}} above the headers",
  },
  hint: {
    da: "{count, plural, one {# vejledning} other {# vejledninger}} til kolonnerne",
    en: "{count, plural, one {# row} other {# rows}} of guidance for the columns",
  },
  header: {
    da: "{count, plural, one {# gentagelse} other {# gentagelser}} af overskrifterne",
    en: "{count, plural, one {# repetition} other {# repetitions}} of the headers",
  },
  heading: {
    da: "{count, plural, one {# underoverskrift} other {# underoverskrifter}}",
    en: "{count, plural, one {# subheading} other {# subheadings}}",
  },
  total: { da: "{count, plural, one {# sum} other {# summer}}", en: "{count, plural, one {# total} other {# totals}}" },
  prepared: {
    da: "{count, plural, one {# forberedt række} other {# forberedte rækker}}",
    en: "{count, plural, one {# prepared row} other {# prepared rows}}",
  },
  note: { da: "{count, plural, one {# note} other {# noter}}", en: "{count, plural, one {# note} other {# notes}}" },
  page: {
    da: "{count, plural, one {# tekst} other {# tekster}} til den udskrevne side",
    en: "{count, plural, one {# text} other {# texts}} for the printed page",
  },
  "own-columns": {
    da: "{count, plural, one {# række} other {# rækker}} kun udfyldt i kolonner, der ikke er registrets",
    en: "{count, plural, one {# row} other {# rows}} filled in columns only that are not the register's",
  },
  outside: {
    da: "{count, plural, one {# række} other {# rækker}} uden for registret",
    en: "{count, plural, one {# row} other {# rows}} outside the register",
  },
};

/** The same as names of what a row is: in a list of them, and in the file of a batch run. */
export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, Localized>> = {
  above: { da: "over overskrifterne", en: "above the headers" },
  hint: { da: "vejledning til kolonnerne", en: "guidance for the columns" },
  header: { da: "overskrifterne gentaget", en: "headers repeated" },
  heading: { da: "underoverskrift", en: "subheading" },
  total: { da: "sum", en: "total" },
  prepared: { da: "forberedt, endnu ikke udfyldt", en: "prepared, not yet filled in" },
  note: { da: "note", en: "note" },
  page: { da: "til den udskrevne side", en: "for the printed page" },
  "own-columns": { da: "kun udfyldt i kolonner, der ikke er registrets", en: "filled in columns only that are not the register's" },
  outside: { da: "uden for registret", en: "outside the register" },
};

export const NO_REGISTER: Readonly<Record<NoRegisterReason, Localized>> = {
  unread: { da: "Excel lader ikke arket læse", en: "Excel does not let the sheet be read" },
  empty: { da: "arket er tomt", en: "the sheet is empty" },
  "no-known-headers": { da: "der er ingen overskrifter, som et register har", en: "it has no header that a register has" },
  "too-few-columns": { da: "for få af overskrifterne er et registers", en: "too few of its headers are a register's" },
  "key-columns-missing": { da: "de vigtigste kolonner mangler", en: "the most important columns are missing" },
  "table-without-headers": { da: "tabellen har ingen overskrifter", en: "its table has no headers" },
  "table-header-too-far-down": { da: "tabellen begynder for langt nede", en: "its table begins too far down" },
  "said-no-register": { da: "det har I valgt", en: "you have said so" },
  copy: { da: "de fleste af dens rækker står på en anden liste, som er læst", en: "most of its rows are in another list, which was read" },
  "no-rows": { da: "listen har kun overskrifter", en: "the list has headers alone" },
  "other-columns": { da: "listen har for få af registrets overskrifter", en: "the list has too few of the register's headers" },
  "said-other": { da: "I har valgt andre lister", en: "you have chosen other lists" },
  other: { da: "et andet ark er brugt", en: "another sheet is used" },
};

export const LEDGER_TEXTS = {
  read: { da: "{count, plural, one {# række} other {# rækker}} læst", en: "{count, plural, one {# row} other {# rows}} read" },
  leftOut: { da: "{rows} udeladt", en: "{rows} left out" },
  asked: {
    da: "{count, plural, one {# række} other {# rækker}} venter på jeres svar",
    en: "{count, plural, one {# row waits} other {# rows wait}} for your answer",
  },
  none: {
    da: "{count, plural, one {# række} other {# rækker}} hører ikke til et register: {why}",
    en: "{count, plural, one {# row belongs} other {# rows belong}} to no register: {why}",
  },
  noneOrMore: {
    da: "op til {count, plural, one {# række} other {# rækker}} hører ikke til et register: {why}",
    en: "up to {count, plural, one {# row belongs} other {# rows belong}} to no register: {why}",
  },
  searched: {
    da: "overskrifter er søgt i de øverste {rows, plural, one {# række} other {# rækker}}",
    en: "headers were looked for in the top {rows, plural, one {# row} other {# rows}}",
  },
  mergesUnknown: {
    da: "Excel oplyser ikke, hvilke celler der er flettet: en celle, der er flettet nedad, er kun læst for sin øverste række",
    en: "Excel does not say which cells are merged: a cell that is merged downwards was read for its top row alone",
  },
  unread: {
    da: "Excel lader ikke arket læse: intet på det er kontrolleret",
    en: "Excel does not let the sheet be read: nothing on it has been checked",
  },
  empty: { da: "Arket er tomt", en: "The sheet is empty" },
} satisfies Record<string, Localized>;
