import type { Finding } from "../model/finding";
import type { Steps } from "../model/steps";
import { REGISTERS } from "../registers";

const ORDER = new Map(REGISTERS.map((register, i) => [register.id as string, i]));

/** Findings put in order between two steps: a millisecond or two. */
const FINDINGS_PER_STEP = 5_000;

/** Sorts in place: register, part of it, sheet row, column, rule, message. The same findings are always in the same order. */
export function sortFindings(findings: Finding[]): void {
  findings.sort(inOrder);
}

/** Two sorted lists as one, step by step. */
export function* mergeSteps(a: readonly Finding[], b: readonly Finding[]): Steps<Finding[]> {
  const merged: Finding[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const prefersA = j === b.length || (i < a.length && inOrder(a[i]!, b[j]!) <= 0);
    merged.push(prefersA ? a[i++]! : b[j++]!);
    if (merged.length % FINDINGS_PER_STEP === 0) yield;
  }
  return merged;
}

/**
 * Lists in any order as one sorted list, step by step: each rule's findings are few or nearly in order already, and sorting a hundred
 * thousand in one go blocks the thread too long. Equal findings stay in the order of the lists.
 */
export function* sortSteps(lists: readonly (readonly Finding[])[]): Steps<Finding[]> {
  let level: (readonly Finding[])[] = [];
  for (const list of lists) {
    if (list.length === 0) continue;
    level.push([...list].sort(inOrder));
    yield;
  }
  while (level.length > 1) {
    const next: (readonly Finding[])[] = [];
    for (let i = 0; i < level.length; i += 2) next.push(i + 1 < level.length ? yield* mergeSteps(level[i]!, level[i + 1]!) : level[i]!);
    level = next;
  }
  return [...(level[0] ?? [])];
}

function inOrder(a: Finding, b: Finding): number {
  return (
    (a.register === b.register ? 0 : (ORDER.get(a.register) ?? ORDER.size) - (ORDER.get(b.register) ?? ORDER.size)) ||
    (a.part ?? 0) - (b.part ?? 0) ||
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
