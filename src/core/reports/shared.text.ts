import type { Localized } from "../text/language";

/** Texts that every summary uses. */
export const SHARED = {
  /** Stands where a number would be a guess. */
  unjudged: { da: "kan ikke vurderes", en: "can’t be judged" },
  total: { da: "I alt", en: "Total" },
  blank: { da: "(tom)", en: "(blank)" },
  unreadable: { da: "(ukendt værdi)", en: "(unknown value)" },
  count: { da: "Antal", en: "Count" },
  share: { da: "Andel", en: "Share" },
  keyFigures: { da: "Nøgletal", en: "Key figures" },
  errors: { da: "Fejl", en: "Errors" },
  warnings: { da: "Advarsler", en: "Warnings" },
  infos: { da: "Oplysninger", en: "Notes" },
  accepted: { da: "Accepteret med begrundelse", en: "Accepted with a reason" },
  acceptedNote: { da: "Sat til side i ruden, og ikke talt med ovenfor.", en: "Set aside in the pane, and not counted above." },
  notJudgedCount: { da: "Kontroller, der ikke kunne vurderes", en: "Checks that could not be judged" },
  notJudgedNote: { da: "Se listen nederst.", en: "See the list at the end." },
  findingsByRule: { da: "Fund efter kontrol", en: "Findings by check" },
  findingsEmpty: { da: "Ingen fund.", en: "No findings." },
  rule: { da: "Kontrol", en: "Check" },
  register: { da: "Register", en: "Register" },
  severity: { da: "Alvor", en: "Severity" },
  notJudged: { da: "Det kunne ikke vurderes", en: "What could not be judged" },
  notJudgedEmpty: { da: "Alt kunne vurderes.", en: "Everything could be judged." },
  checksWaiting: {
    da: "{why} Det gælder {count, plural, one {kontrollen} other {# kontroller:}} {checks}.",
    en: "{why} This concerns {count, plural, one {the check} other {# checks:}} {checks}.",
  },
  otherChecks: { da: "{count} andre", en: "{count} others" },
  registerMissing: {
    da: "Registret {register} blev ikke fundet i projektmappen. Tallene om det mangler derfor her.",
    en: "The register {register} was not found in the workbook. Its figures are therefore missing here.",
  },
  columnMissing: {
    da: "Kolonnen {column} mangler i {register}. Opdelingen efter den er derfor ikke lavet.",
    en: "The column {column} is missing in {register}. The breakdown by it has therefore not been made.",
  },
} satisfies Record<string, Localized>;
