import type { CleanupAction } from "../registers/cleanup-action";
import * as z from "../stored/zod";
import { THRESHOLDS, type ThresholdKey } from "./thresholds";

/** The ranges of the values, for reading and for the form in which they are typed. */
export const LIMITS = {
  /** Count; a list in the workbook must not grow without end. */
  ownKle: { min: 0, max: 1_000 },
  /** Minutes of one case. */
  minutes: { min: 0, max: 480 },
  /** Kroner. */
  hourlyRate: { min: 0, max: 5_000 },
  conversionPrice: { min: 0, max: 100_000_000 },
  /** Serial days: from 2010 to 2099. */
  sapaStart: { min: 40_179, max: 73_050 },
  /** Characters. */
  municipality: { min: 0, max: 100 },
} as const;

/** Assumptions, not measured times: a municipality sets its own once it has cleaned up its first cases. */
export const ASSUMED_MINUTES: Readonly<Record<CleanupAction, number>> = { Luk: 5, Kassér: 2, Flyt: 12, Arkivér: 3, Afklar: 15 };
/** An assumption too: about what an hour of administrative work costs with overhead. */
const ASSUMED_HOURLY_RATE = 400;

const minutesOf = (action: CleanupAction) =>
  z.int().min(LIMITS.minutes.min).max(LIMITS.minutes.max).catch(ASSUMED_MINUTES[action]).default(ASSUMED_MINUTES[action]);

/** A number of a rule of thumb: out of its bounds or unreadable, it is the standard. */
const thresholdOf = (key: ThresholdKey) => {
  const { min, max, standard } = THRESHOLDS[key];
  return z.int().min(min).max(max).catch(standard).default(standard);
};

/**
 * A municipality's settings for its workbook. Values out of range fall back to the default one by one: an unreadable setting must not stop
 * a validation.
 */
export const SETTINGS_SCHEMA = z.object({
  /** The municipality's own KLE numbers and patterns (`99.99.99`, `27.99.*`). */
  ownKle: z.array(z.string().max(20)).max(LIMITS.ownKle.max).catch([]).default([]),
  /** Years without activity after which an open case is advised to be closed. */
  inactivityYears: thresholdOf("inactivityYears"),
  /** Days before the last day of notice from which it counts as near. */
  noticeDays: thresholdOf("noticeDays"),
  /** Years that a case of code K is retained beyond its retention year before it is advised to be discarded. */
  extraRetentionYears: thresholdOf("extraRetentionYears"),
  duplicateDays: thresholdOf("duplicateDays"),
  tenderDays: thresholdOf("tenderDays"),
  /** Per cent. */
  countMargin: thresholdOf("countMargin"),
  fewCases: thresholdOf("fewCases"),
  moveDays: thresholdOf("moveDays"),
  /** Minutes that a caseworker needs for one case, by what is done with it. */
  minutes: z
    // Minutes for an action of a newer version are stored with the others.
    .looseObject({
      Luk: minutesOf("Luk"),
      Kassér: minutesOf("Kassér"),
      Flyt: minutesOf("Flyt"),
      Arkivér: minutesOf("Arkivér"),
      Afklar: minutesOf("Afklar"),
    })
    .catch({ ...ASSUMED_MINUTES })
    .default({ ...ASSUMED_MINUTES }),
  /** Kroner an hour. */
  hourlyRate: z.int().min(LIMITS.hourlyRate.min).max(LIMITS.hourlyRate.max).catch(ASSUMED_HOURLY_RATE).default(ASSUMED_HOURLY_RATE),
  /** Kroner for having the supplier convert the cases that move; null where there is no offer. */
  conversionPrice: z.int().min(LIMITS.conversionPrice.min).max(LIMITS.conversionPrice.max).nullable().catch(null).default(null),
  /** When case areas without a choice of their own move: before, with or after SAPA. */
  scenario: z.enum(["before", "with", "after"]).catch("with").default("with"),
  /** First day of SAPA in the municipality (serial day of the 1900 system); null where it has not been said. */
  sapaStart: z.int().min(LIMITS.sapaStart.min).max(LIMITS.sapaStart.max).nullable().catch(null).default(null),
  /** The municipality's name, e.g. "Eksempelkommune"; blank when not set. */
  municipality: z.string().max(LIMITS.municipality.max).catch("").default(""),
});

export type Settings = Readonly<
  Omit<z.infer<typeof SETTINGS_SCHEMA>, "minutes"> & { readonly minutes: Readonly<Record<CleanupAction, number>> }
>;

export const DEFAULT_SETTINGS: Settings = Object.freeze(SETTINGS_SCHEMA.parse({}));
