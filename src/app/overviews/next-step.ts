import { nextMeasure, type Measure } from "../../core/process/completion";
import type { FoundRegisters, Validation } from "../validation/validate-workbook";
import type { ProcessStep } from "./process";

/** The one thing to do now, across the whole process. */
export type NextStep =
  /** Recognition has asked something. */
  | { readonly kind: "answer" }
  /** No register yet; the first tool. */
  | { readonly kind: "begin"; readonly step: ProcessStep }
  | { readonly kind: "validate"; readonly repeated: boolean }
  | { readonly kind: "mend"; readonly errors: number }
  /** Rows are left in an activity. */
  | { readonly kind: "continue"; readonly step: ProcessStep; readonly measure: Measure }
  /** The next tool is not in the workbook, has no rows, or lacks columns. */
  | { readonly kind: "insert" | "fill" | "map"; readonly step: ProcessStep }
  | { readonly kind: "summaries" };

export interface NextStepSituation {
  readonly found: FoundRegisters | null;
  readonly validation: Validation | null;
  readonly cellsStale: boolean;
  readonly settingsStale: boolean;
}

/** Causes of wrong results come first; then the activities in their order. Undefined before the registers have been read. */
export function nextStep(steps: readonly ProcessStep[], situation: NextStepSituation): NextStep | undefined {
  const { validation, cellsStale, settingsStale, found } = situation;
  if ((found?.recognition.questions.length ?? 0) > 0) return { kind: "answer" };
  const [first] = steps;
  if (first === undefined) return undefined;
  if (steps.every(({ state }) => state === "missing")) return { kind: "begin", step: first };
  if (steps.every(({ state }) => state === "missing" || state === "empty")) return firstUndone(steps);
  const outdated = validation !== null && (cellsStale || settingsStale);
  if (validation === null || outdated) return { kind: "validate", repeated: outdated };
  const errors = validation.findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return { kind: "mend", errors };
  return firstUndone(steps) ?? { kind: "summaries" };
}

function firstUndone(steps: readonly ProcessStep[]): NextStep | undefined {
  const step = steps.find(({ state }) => state !== "done");
  if (step === undefined) return undefined;
  if (step.state === "missing") return { kind: "insert", step };
  if (step.state === "empty") return { kind: "fill", step };
  const measure = nextMeasure(step);
  return measure === undefined ? { kind: "map", step } : { kind: "continue", step, measure };
}
