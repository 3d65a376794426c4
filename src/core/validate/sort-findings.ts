import type { Finding } from "../model/finding";
import { REGISTERS } from "../registers";

const ORDER = new Map(REGISTERS.map((register, i) => [register.id as string, i]));

/** Sorts in place: register, sheet row, column, rule, message. The same findings always stand in the same order. */
export function sortFindings(findings: Finding[]): void {
  findings.sort(
    (a, b) =>
      (ORDER.get(a.register) ?? ORDER.size) - (ORDER.get(b.register) ?? ORDER.size) ||
      a.row - b.row ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.messageId, b.messageId),
  );
}

/** By code unit, not by locale: the order must not depend on the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
