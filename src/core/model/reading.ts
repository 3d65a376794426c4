/**
 * What a cell is read as: between the cell and the rules. What is not understood is a question, never a fault; what is not there and what
 * is not decided are never counted as values.
 * - `value`: written as the register writes it.
 * - `understood`: written otherwise, with one documented reading; `form` is the key of the declared form that read it.
 * - `blank`: empty, or a word for nothing or not known ("-", "n/a", "se kontrakt").
 * - `undecided`: says itself that it is not decided yet ("slet?", "måske", "afventer").
 * - `unknown`: has no reading; `problem` where it is known why.
 */
export type Reading<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "understood"; readonly value: T; readonly form: string }
  | { readonly kind: "blank" }
  | { readonly kind: "undecided" }
  | { readonly kind: "unknown"; readonly problem?: ReadingProblem };

/**
 * Why a cell has no reading: `impossible` contradicts itself whatever was meant (31-02-2027) and is the only one that is a fault;
 * `range` gives two values, `vague` none that can be computed with ("forår 2027"), `large` is more than a human would believe,
 * `eaten` is what Excel has made of another value.
 */
export type ReadingProblem = "impossible" | "range" | "vague" | "large" | "eaten";

export const BLANK: Reading<never> = { kind: "blank" };
export const UNDECIDED: Reading<never> = { kind: "undecided" };

export function unknown(problem?: ReadingProblem): Reading<never> {
  return problem === undefined ? { kind: "unknown" } : { kind: "unknown", problem };
}

/** The value, however it is written; undefined for all that is none. */
export function readValue<T>(reading: Reading<T>): T | undefined {
  return reading.kind === "value" || reading.kind === "understood" ? reading.value : undefined;
}
