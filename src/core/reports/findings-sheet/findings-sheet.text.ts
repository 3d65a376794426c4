import type { Localized } from "../../text/language";

/** The sheet's own words. */
export const FINDINGS_SHEET = {
  sheetName: { da: "Fund", en: "Findings" },
  title: { da: "Fund", en: "Findings" },
  severity: { da: "Alvor", en: "Severity" },
  register: { da: "Register", en: "Register" },
  sheet: { da: "Ark", en: "Sheet" },
  count: { da: "Antal celler", en: "Cells" },
  cell: { da: "Første celle", en: "First cell" },
  cells: { da: "Alle celler", en: "All cells" },
  object: { da: "Nøgle", en: "Key" },
  column: { da: "Kolonne", en: "Column" },
  what: { da: "Hvad er galt", en: "What is wrong" },
  why: { da: "Hvorfor det betyder noget", en: "Why it matters" },
  how: { da: "Hvad du kan gøre", en: "What you can do" },
  rule: { da: "Regel", en: "Rule" },
  made: {
    da: "Lavet {when} ud fra {rows, plural, one {# række} other {# rækker}}. Arket følger ikke med, når der rettes; lav det igen.",
    en: "Made {when} from {rows, plural, one {# row} other {# rows}}. The sheet does not follow edits; make it again.",
  },
  counts: {
    da: "{errors, plural, one {# fejl} other {# fejl}}, {warnings, plural, one {# advarsel} other {# advarsler}} og {infos, plural, one {# oplysning} other {# oplysninger}}.",
    en: "{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}} and {infos, plural, one {# note} other {# notes}}.",
  },
  filters: {
    da: "Alle åbne fund er med, de alvorligste først. Siger en kontrol det samme om flere celler i en kolonne, er de én linje. Brug pilene i tabellens overskrifter til at filtrere.",
    en: "All open findings are here, the worst first. Where a check says the same of several cells of a column, they are one line. Use the arrows in the table's headers to filter.",
  },
  tooMany: {
    da: "Kun de første {shown, number} af {all, number} linjer er med, fordi et ark ikke rummer flere.",
    en: "Only the first {shown, number} of {all, number} lines are here, as a sheet holds no more.",
  },
  notJudged: {
    da: "{count, plural, one {# kontrol kunne ikke udføres; det er ikke det samme som i orden.} other {# kontroller kunne ikke udføres; det er ikke det samme som i orden.}} {why}",
    en: "{count, plural, one {# check could not be made; that is not the same as in order.} other {# checks could not be made; that is not the same as in order.}} {why}",
  },
  allJudged: { da: "Alle kontroller kunne udføres.", en: "All checks could be made." },
  accepted: {
    da: "{count, plural, one {# fund er sat til side med en begrundelse og er ikke med her.} other {# fund er sat til side med en begrundelse og er ikke med her.}}",
    en: "{count, plural, one {# finding has been set aside with a reason and is not here.} other {# findings have been set aside with a reason and are not here.}}",
  },
  empty: { da: "De kontroller, der kunne udføres, fandt intet at rette.", en: "The checks that could be made found nothing to fix." },
} satisfies Record<string, Localized>;
