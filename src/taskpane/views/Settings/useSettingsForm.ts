import { useState } from "react";
import { parseKlePattern } from "../../../core/kle/pattern";
import { LIMITS, type Settings } from "../../../core/settings/settings";

/** The settings as they are typed: texts, valid or not. */
export interface SettingsForm {
  readonly municipality: string;
  readonly inactivityYears: string;
  readonly noticeDays: string;
  /** One number or pattern a line. */
  readonly ownKle: string;
}

export interface SettingsFormState {
  readonly form: SettingsForm;
  readonly set: (change: Partial<SettingsForm>) => void;
  readonly wrong: {
    readonly inactivityYears: boolean;
    readonly noticeDays: boolean;
    /** Lines that are no KLE number, the first few. */
    readonly ownKle: readonly string[];
    readonly tooMany: boolean;
  };
  /** Undefined while something is wrong. */
  readonly settings: Settings | undefined;
}

const WRONG_SHOWN = 3;

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,;]/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];

function wholeIn(text: string, { min, max }: { readonly min: number; readonly max: number }): number | undefined {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN;
  return number >= min && number <= max ? number : undefined;
}

/** Begins with the settings that are kept. Saving does not begin it anew: the focus stays where it is. */
export function useSettingsForm(kept: Settings): SettingsFormState {
  const [form, setForm] = useState<SettingsForm>({
    municipality: kept.municipality,
    inactivityYears: String(kept.inactivityYears),
    noticeDays: String(kept.noticeDays),
    ownKle: kept.ownKle.join("\n"),
  });
  const ownKle = linesOf(form.ownKle);
  const wrongKle = ownKle.filter((line) => parseKlePattern(line) === undefined);
  const inactivityYears = wholeIn(form.inactivityYears, LIMITS.inactivityYears);
  const noticeDays = wholeIn(form.noticeDays, LIMITS.noticeDays);
  const tooMany = ownKle.length > LIMITS.ownKle.max;
  const sound = inactivityYears !== undefined && noticeDays !== undefined && wrongKle.length === 0 && !tooMany;
  return {
    form,
    set: (change) => setForm((before) => ({ ...before, ...change })),
    wrong: {
      inactivityYears: inactivityYears === undefined,
      noticeDays: noticeDays === undefined,
      ownKle: wrongKle.slice(0, WRONG_SHOWN),
      tooMany,
    },
    // Other settings that are kept stay as they are.
    settings: sound ? { ...kept, municipality: form.municipality.trim(), inactivityYears, noticeDays, ownKle } : undefined,
  };
}
