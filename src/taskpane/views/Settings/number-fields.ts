import { CLEANUP_ACTIONS, type CleanupAction } from "../../../core/registers/cleanup-action";
import { LIMITS, type Settings } from "../../../core/settings/settings";

/** A setting that is typed as a whole number. */
export interface NumberField {
  readonly id: string;
  /** Key of its label; `action` distinguishes the minutes. */
  readonly text: "inactivityYears" | "extraRetentionYears" | "noticeDays" | "minutes" | "hourlyRate" | "conversionPrice";
  readonly action?: CleanupAction;
  readonly group: "general" | "effort";
  readonly limits: { readonly min: number; readonly max: number };
  /** Blank is an answer: not known. */
  readonly optional?: true;
  /** Null: not known. */
  readonly read: (settings: Settings) => number | null;
  readonly write: (settings: Settings, value: number | null) => Settings;
}

function plain(key: "inactivityYears" | "extraRetentionYears" | "noticeDays" | "hourlyRate", group: NumberField["group"]): NumberField {
  return {
    id: key,
    text: key,
    group,
    limits: LIMITS[key],
    read: (settings) => settings[key],
    write: (settings, value) => ({ ...settings, [key]: value! }),
  };
}

export const NUMBER_FIELDS: readonly NumberField[] = [
  plain("inactivityYears", "general"),
  plain("extraRetentionYears", "general"),
  plain("noticeDays", "general"),
  ...CLEANUP_ACTIONS.map((action): NumberField => ({
    id: `minutes ${action}`,
    text: "minutes",
    action,
    group: "effort",
    limits: LIMITS.minutes,
    read: ({ minutes }) => minutes[action],
    write: (settings, value) => ({ ...settings, minutes: { ...settings.minutes, [action]: value! } }),
  })),
  plain("hourlyRate", "effort"),
  {
    id: "conversionPrice",
    text: "conversionPrice",
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
