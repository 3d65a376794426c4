import { z } from "zod";

z.config({ jitless: true });

/** What the values may be, for reading and for the form in which they are typed. */
export const LIMITS = {
  /** Count; a list kept in the workbook must not grow without end. */
  ownKle: { min: 0, max: 1_000 },
  inactivityYears: { min: 1, max: 30 },
  noticeDays: { min: 0, max: 730 },
  /** Characters. */
  municipality: { min: 0, max: 100 },
} as const;

/**
 * What a municipality sets for its workbook. Unknown keys of a newer version are dropped, values out of range fall back to
 * the default one by one: a setting that can't be read must not stop a validation.
 */
const SCHEMA = z.object({
  /** The municipality's own KLE numbers and patterns (`99.99.99`, `27.99.*`). */
  ownKle: z.array(z.string().max(20)).max(LIMITS.ownKle.max).catch([]).default([]),
  /** Years without activity after which an open case is advised to be closed. */
  inactivityYears: z.int().min(LIMITS.inactivityYears.min).max(LIMITS.inactivityYears.max).catch(5).default(5),
  /** Days before the last day of notice from which it counts as near. */
  noticeDays: z.int().min(LIMITS.noticeDays.min).max(LIMITS.noticeDays.max).catch(180).default(180),
  /** The municipality's name, e.g. "Eksempelkommune"; blank when not set. */
  municipality: z.string().max(LIMITS.municipality.max).catch("").default(""),
});

export type Settings = Readonly<z.infer<typeof SCHEMA>>;

export const DEFAULT_SETTINGS: Settings = Object.freeze(SCHEMA.parse({}));

/** Reads settings from what was kept. Never throws: what can't be read is the default. */
export function readSettings(text: string | undefined): Settings {
  try {
    return SCHEMA.catch({ ...DEFAULT_SETTINGS }).parse(JSON.parse(text ?? "{}"));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

export function writeSettings(settings: Settings): string {
  return JSON.stringify(settings);
}
