import type { Finding } from "../model/finding";
import { REGISTERS } from "../registers";

const ORDER = new Map(REGISTERS.map((register, i) => [register.id as string, i]));

/** Sorts in place: register, sheet row, column, rule, message. The same findings always stand in the same order. */
export function sortFindings(findings: Finding[]): void {
  findings.sort(inOrder);
}

/** Two sorted lists as one. */
export function mergeFindings(a: readonly Finding[], b: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const takesA = j === b.length || (i < a.length && inOrder(a[i]!, b[j]!) <= 0);
    merged.push(takesA ? a[i++]! : b[j++]!);
  }
  return merged;
}

function inOrder(a: Finding, b: Finding): number {
  return (
    (ORDER.get(a.register) ?? ORDER.size) - (ORDER.get(b.register) ?? ORDER.size) ||
    a.row - b.row ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.messageId, b.messageId)
  );
}

/** By code unit, not by locale: the order must not depend on the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
