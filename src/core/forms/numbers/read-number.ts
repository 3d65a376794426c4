import type { CellValue } from "../../model/cell";
import { isBlank, isErrorValue } from "../../model/cell";
import { BLANK, type Reading, type ReadingProblem, UNDECIDED, unknown } from "../../model/reading";
import { foldForm, mayHaveForm } from "../fold-form";
import { blankWord } from "../words/blank-words";
import { isUndecided } from "../words/undecided";
import type { Measure } from "./measure";
import { AROUND_NUMBERS, NUMBER_FORMS } from "./number-forms";

/** What a number column's reader knows of the column. */
export interface NumberContext {
  readonly measure: Measure;
  /** The largest that a human would believe. */
  readonly most?: number;
  /** By what a plain number is multiplied, where the header gives a unit ("i 1.000 kr."): 1000. A cell with a unit of its own is not. */
  readonly factor?: number;
}

/** No wave of its own: outside the waves, or in the joint municipal one. */
const NO_WAVE =
  /^(?:løbende|fortløbende|fælleskommunal[t]?(?: (?:bølge|plan|løsning))?|uden for bølge(?:r|ne)?|udenfor bølge(?:r|ne)?|ingen bølge|ikke i bølge|uden bølge|egen plan)\.?$/;
/** Forms whose number is in the header's unit. */
const BARE: readonly string[] = ["digits", "about", "number-remark"];

/** Reads a cell of a number column. Negative numbers and decimals are values: whether the column can hold them is for the rules to say. */
export function readNumber(value: CellValue, { measure, most = Infinity, factor = 1 }: NumberContext): Reading<number> {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return unknown();
    if (value * factor > most) return unknown("large");
    return factor === 1 ? { kind: "value", value } : { kind: "understood", value: value * factor, form: "header-unit" };
  }
  if (typeof value === "boolean" || isErrorValue(value)) return unknown();
  if (isBlank(value) || blankWord(value) !== undefined) return BLANK;
  const text = foldForm(value);
  if (!mayHaveForm(text)) return unknown();
  if (measure === "wave" && NO_WAVE.test(text)) return BLANK;
  if (isUndecided(value)) return UNDECIDED;
  const found = readText(text, measure);
  if (found === undefined) return unknown();
  if (typeof found === "string") return unknown(found);
  const number = BARE.includes(found.form) ? found.value * factor : found.value;
  return number > most ? unknown("large") : { kind: "understood", value: number, form: found.form };
}

type Found = { readonly value: number; readonly form: string } | ReadingProblem | undefined;

function readText(text: string, measure: Measure): Found {
  for (const { key, measures, pattern, read } of NUMBER_FORMS) {
    const match = measures.includes(measure) ? pattern.exec(text) : null;
    const found = match === null ? undefined : read(match);
    if (typeof found === "string") return found;
    if (found !== undefined) return { value: found, form: key };
  }
  for (const { key, pattern } of AROUND_NUMBERS) {
    const groups: Readonly<Record<string, string | undefined>> | undefined = pattern.exec(text)?.groups;
    const rest = groups?.["rest"] ?? groups?.["before"];
    const found = rest === undefined ? undefined : readText(rest.trim(), measure);
    if (found === undefined) continue;
    if (typeof found === "string") return found;
    // "ca. 410 t.kr." has a unit of its own.
    return { value: found.value, form: found.form === "digits" ? key : found.form };
  }
  return undefined;
}
