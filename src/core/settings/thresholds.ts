import type { Localized } from "../text/language";

/**
 * A number in a rule of thumb. No law and no instruction sets it, so the municipality may: the rule that judges by it names it, its finding
 * says it, and Settings shows it.
 */
export interface Threshold {
  readonly standard: number;
  readonly min: number;
  readonly max: number;
  /** Its label in Settings: what is counted, and what follows. */
  readonly text: Localized;
}

/** By the key under which the workbook stores it, in the order of Settings. */
export const THRESHOLDS = {
  inactivityYears: {
    standard: 5,
    min: 1,
    max: 30,
    text: {
      da: "År uden aktivitet, før en åben sag foreslås lukket",
      en: "Years without activity before an open case is advised to be closed",
    },
  },
  extraRetentionYears: {
    standard: 0,
    min: 0,
    max: 30,
    text: {
      da: "År efter kassationsåret, før en sag foreslås kasseret",
      en: "Years after the retention year before a case is advised to be discarded",
    },
  },
  noticeDays: {
    standard: 180,
    min: 0,
    max: 730,
    text: { da: "Dage før en opsigelsesfrist, hvor den regnes som nær", en: "Days before a notice date from which it counts as near" },
  },
  duplicateDays: {
    standard: 7,
    min: 0,
    max: 365,
    text: {
      da: "Dage mellem to ens sager, før de ikke længere regnes for den samme",
      en: "Days between two like cases beyond which they no longer count as one",
    },
  },
  tenderDays: {
    standard: 30,
    min: 0,
    max: 365,
    text: {
      da: "Dage før en udbudsdato, hvor kravspecifikationen skal være vedlagt",
      en: "Days before a tender date by which the specification must be attached",
    },
  },
  countMargin: {
    standard: 10,
    min: 0,
    max: 100,
    text: {
      da: "Procent, som antallet af sager må være over sagsområdets, før det meldes",
      en: "Per cent by which the number of cases may exceed the area's before it is reported",
    },
  },
  fewCases: {
    standard: 10,
    min: 0,
    max: 1_000,
    text: {
      da: "Åbne sager i et sagsområde, der højst foreslås lukket i hånden i stedet for flyttet",
      en: "Open cases of a case area at most that are advised to be closed by hand rather than moved",
    },
  },
  moveDays: {
    standard: 60,
    min: 1,
    max: 730,
    text: {
      da: "Dage, der regnes med til en flytning, når arket ikke har datoer",
      en: "Days assumed for a move where the sheet has no dates",
    },
  },
} as const satisfies Readonly<Record<string, Threshold>>;

export type ThresholdKey = keyof typeof THRESHOLDS;
export const THRESHOLD_KEYS = Object.keys(THRESHOLDS) as ThresholdKey[];
