import { useState } from "react";
import { parseKlePattern } from "../../../core/kle/pattern";
import { LIMITS, type Settings } from "../../../core/settings/settings";
import { isoOf, serialOf } from "../shared/date-field";
import { NUMBER_FIELDS, numberIn } from "./number-fields";

/** The settings as they are typed: texts, valid or not. */
interface SettingsForm {
  readonly municipality: string;
  readonly scenario: Settings["scenario"];
  /** As `åååå-mm-dd`, the way a date field has it; blank for none. */
  readonly sapaStart: string;
  /** By the field's id. */
  readonly numbers: Readonly<Record<string, string>>;
  /** One number or pattern a line. */
  readonly ownKle: string;
}

export interface SettingsFormState {
  readonly form: SettingsForm;
  readonly set: (change: Partial<SettingsForm>) => void;
  readonly wrong: {
    /** Ids of the number fields that hold something else. */
    readonly numbers: ReadonlySet<string>;
    /** Lines that are no KLE number, the first few. */
    readonly ownKle: readonly string[];
    readonly tooMany: boolean;
    readonly sapaStart: boolean;
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

/** Starts with the stored settings. Saving does not start it again: the focus stays where it is. */
export function useSettingsForm(stored: Settings): SettingsFormState {
  const [form, setForm] = useState<SettingsForm>({
    municipality: stored.municipality,
    scenario: stored.scenario,
    sapaStart: isoOf(stored.sapaStart ?? undefined),
    numbers: Object.fromEntries(NUMBER_FIELDS.map(({ id, read }) => [id, String(read(stored) ?? "")])),
    ownKle: stored.ownKle.join("\n"),
  });
  const ownKle = linesOf(form.ownKle);
  const wrongKle = ownKle.filter((line) => parseKlePattern(line) === undefined);
  const numbers = NUMBER_FIELDS.map((field) => ({ field, value: numberIn(form.numbers[field.id]!, field) }));
  const wrongNumbers = new Set(numbers.filter(({ value }) => value === undefined).map(({ field }) => field.id));
  const sapaStart = serialOf(form.sapaStart);
  const { min, max } = LIMITS.sapaStart;
  const sapaWrong = form.sapaStart !== "" && (sapaStart === undefined || sapaStart < min || sapaStart > max);
  const tooMany = ownKle.length > LIMITS.ownKle.max;
  const valid = wrongNumbers.size === 0 && wrongKle.length === 0 && !tooMany && !sapaWrong;
  // Other stored settings stay as they are.
  const settings = (): Settings =>
    numbers.reduce((written, { field, value }) => field.write(written, value!), {
      ...stored,
      municipality: form.municipality.trim(),
      scenario: form.scenario,
      sapaStart: sapaStart ?? null,
      ownKle,
    });
  return {
    form,
    set: (change) => setForm((before) => ({ ...before, ...change })),
    wrong: {
      numbers: wrongNumbers,
      ownKle: wrongKle.slice(0, WRONG_SHOWN),
      tooMany,
      sapaStart: sapaWrong,
    },
    settings: valid ? settings() : undefined,
  };
}
