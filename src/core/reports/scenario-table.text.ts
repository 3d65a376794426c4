import type { Localized } from "../text/language";

export const TEXT = {
  title: { da: "Før, sammen med eller efter SAPA", en: "Before, with or after SAPA" },
  scenario: { da: "Scenarie", en: "Scenario" },
  chosen: { da: "Som valgt", en: "As chosen" },
  finish: { da: "Sidste område ude", en: "Last area out" },
  earliest: { da: "tidligst {date}", en: "{date} at the earliest" },
  noFinish: { da: "kan ikke siges", en: "can’t be said" },
  planned: { da: "Kan planlægges", en: "Can be planned" },
  unplanned: { da: "Kan ikke planlægges", en: "Can’t be planned" },
  late: { da: "Efter kontrakten", en: "After the contract" },
  waves: { da: "Bølger", en: "Waves" },
  unseen: { da: "Områder uden overblik imens", en: "Areas without overview meanwhile" },
  unseenDays: { da: "Dage uden overblik", en: "Days without overview" },
  openDays: {
    da: "{days} + {count, plural, one {et område} other {# områder}} uden kendt slut",
    en: "{days} + {count, plural, one {one area} other {# areas}} without a known end",
  },
  cost: { da: "Forskel i udgift (kr.)", en: "Difference in cost (DKK)" },
  noCost: { da: "kan ikke siges", en: "can’t be said" },
  first: { da: "Venter først på", en: "Waits first for" },
  loss: { da: "Hvad der går tabt imens", en: "What is lost meanwhile" },
  none: { da: "Der er ingen sagsområder.", en: "There are no case areas." },
} as const satisfies Record<string, Localized>;
