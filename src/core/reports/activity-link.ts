import { nextMeasure, type ActivityCompletion } from "../process/completion";
import { registerSpec } from "../registers";
import type { RowLink } from "./plan";

/** Leads to the first row where something is left to do, else to the register's first row; nowhere where it has no rows. */
export function activityLink(completion: ActivityCompletion): RowLink | undefined {
  if (completion.state === "missing" || completion.state === "empty") return undefined;
  const { register } = completion.activity;
  const next = nextMeasure(completion);
  return { register, row: next?.left[0] ?? 0, column: next?.column ?? registerSpec(register).keyColumn };
}
