import { parseDate } from "../identifiers/dates";
import { SEVERITIES, type Finding } from "../model/finding";
import { findRule } from "../rules";

/** A day so near must be acted on now; later ones wait for their turn. */
export const NEAR_DAYS = 90;

/** Ranks that `urgencyOf` gives. */
export const URGENCIES = NEAR_DAYS + 1 + 2 * SEVERITIES.length;

/** The day by which something must be done, as a serial of the 1900 system; undefined for findings without one. */
export function deadlineOf(finding: Pick<Finding, "rule" | "data">): number | undefined {
  const hole = findRule(finding.rule)?.deadline;
  return hole === undefined ? undefined : parseDate(finding.data[hole] ?? "", false);
}

/**
 * How urgent a finding is, 0 the most: days that come within `NEAR_DAYS`, the nearest first and whatever the severity, since a day that has
 * passed can't be made up for; then by severity, and of these first what should have been done already.
 * @param today serial of the 1900 system.
 */
export function urgencyOf(severity: Finding["severity"], deadline: number | undefined, today: number): number {
  if (isNear(deadline, today)) return deadline - today;
  const passed = deadline !== undefined && deadline < today;
  return NEAR_DAYS + 1 + 2 * SEVERITIES.indexOf(severity) + (passed ? 0 : 1);
}

/** Whether the day comes, and soon. */
export function isNear(deadline: number | undefined, today: number): deadline is number {
  return deadline !== undefined && deadline >= today && deadline <= today + NEAR_DAYS;
}
