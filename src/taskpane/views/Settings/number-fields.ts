import { CLEANUP_ACTIONS, type CleanupAction } from "../../../core/registers/cleanup-action";
import { LIMITS, type Settings } from "../../../core/settings/settings";
import { THRESHOLD_KEYS, THRESHOLDS } from "../../../core/settings/thresholds";
import type { Localized } from "../../../core/text/language";
import { TEXTS } from "./Settings.text";

/** A setting that is typed as a whole number. */
export interface NumberField {
  readonly id: string;
  /** Its label; `action` distinguishes the minutes. */
  readonly text: Localized;
  readonly action?: CleanupAction;
  readonly group: "thresholds" | "effort";
  readonly limits: { readonly min: number; readonly max: number };
  /** What holds until the municipality sets its own, where the field says it. */
  readonly standard?: number;
  /** Blank is an answer: not known. */
  readonly optional?: true;
  /** Null: not known. */
  readonly read: (settings: Settings) => number | null;
  readonly write: (settings: Settings, value: number | null) => Settings;
}

export const NUMBER_FIELDS: readonly NumberField[] = [
  ...THRESHOLD_KEYS.map((key): NumberField => ({
    id: key,
    text: THRESHOLDS[key].text,
    group: "thresholds",
    limits: THRESHOLDS[key],
    standard: THRESHOLDS[key].standard,
    read: (settings) => settings[key],
    write: (settings, value) => ({ ...settings, [key]: value! }),
  })),
  ...CLEANUP_ACTIONS.map((action): NumberField => ({
    id: `minutes ${action}`,
    text: TEXTS.minutes,
    action,
    group: "effort",
    limits: LIMITS.minutes,
    read: ({ minutes }) => minutes[action],
    write: (settings, value) => ({ ...settings, minutes: { ...settings.minutes, [action]: value! } }),
  })),
  {
    id: "hourlyRate",
    text: TEXTS.hourlyRate,
    group: "effort",
    limits: LIMITS.hourlyRate,
    read: ({ hourlyRate }) => hourlyRate,
    write: (settings, value) => ({ ...settings, hourlyRate: value! }),
  },
  {
    id: "conversionPrice",
    text: TEXTS.conversionPrice,
    group: "effort",
    limits: LIMITS.conversionPrice,
    optional: true,
    read: ({ conversionPrice }) => conversionPrice,
    write: (settings, conversionPrice) => ({ ...settings, conversionPrice }),
  },
];

/** The typed text as the field accepts it: a whole number in its range, null for a blank where that is an answer; undefined otherwise. */
export function numberIn(
  text: string,
  { limits: { min, max }, optional }: Pick<NumberField, "limits" | "optional">,
): number | null | undefined {
  if (text.trim() === "" && optional === true) return null;
  const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : NaN;
  return number >= min && number <= max ? number : undefined;
}
