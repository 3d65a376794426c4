import type { RegisterOf } from "../registers/workbook-data";
import { adviseCases, type CleanupAdvice } from "./cleanup-advice";
import { caseSettings, type ReportInput } from "./report";

const known = new WeakMap<ReportInput, CleanupAdvice>();

/** The advice on the cases, worked out once for all summaries of a run: there may be a million cases. */
export function caseAdvice(input: ReportInput, cases: RegisterOf<"cases">): CleanupAdvice {
  const earlier = known.get(input);
  if (earlier !== undefined) return earlier;
  const { validation, today, data, settings, kle } = input;
  const advice = adviseCases(cases, validation, today, data.date1904, caseSettings(settings), kle);
  known.set(input, advice);
  return advice;
}
