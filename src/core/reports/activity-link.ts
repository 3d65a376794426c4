import { nextMeasure, type ActivityCompletion } from "../process/completion";
import { registerSpec } from "../registers";
import { registerCell } from "../registers/register-cell";
import type { RowLink } from "./plan";

/** Leads to the first row where something is left to do, else to the register's first row; nowhere where it has no rows. */
export function activityLink(completion: ActivityCompletion): RowLink | undefined {
  if (completion.state === "missing" || completion.state === "empty") return undefined;
  const { register } = completion.activity;
  const next = nextMeasure(completion);
  return next === undefined
    ? registerCell(register, 0, registerSpec(register).keyColumn)
    : registerCell(next.register, next.left[0]!, next.column);
}
