import type { Finding } from "../../../core/model/finding";
import type { FindingIndex } from "../../../core/validate/finding-index";

/** The chosen finding, and where and among which findings it was chosen. */
export interface Choice {
  readonly finding: Finding;
  /** Its position in the list. */
  readonly at: number;
  readonly among: FindingIndex;
}

/** A chosen finding that is no longer in the list. A finding that was not evaluated is not known to be fixed. */
export interface Gone {
  readonly finding: Finding;
  readonly how: "fixed" | "setAside" | "open" | "notJudged";
}

/**
 * The choice after a new check: the same finding is another object at the same place. Where it is resolved the one in its position in the
 * list is chosen, so that the user can go on from there.
 */
export function followChoice(
  { finding: was, at }: Choice,
  index: FindingIndex,
  order: Uint32Array,
  judged: readonly string[],
): { readonly choice: Choice | null; readonly gone: Gone | null } {
  const now = index.findings.find(
    (finding) =>
      finding.row === was.row &&
      finding.column === was.column &&
      finding.sheet === was.sheet &&
      finding.rule === was.rule &&
      finding.messageId === was.messageId,
  );
  const shown = now === undefined ? -1 : order.indexOf(index.findings.indexOf(now));
  if (now !== undefined && shown >= 0) return { choice: { finding: now, at: shown, among: index }, gone: null };
  const howGone = (): Gone["how"] => {
    if (now === undefined) return judged.includes(was.rule) ? "fixed" : "notJudged";
    return index.acceptedFindings.has(now) ? "setAside" : "open";
  };
  const place = Math.min(at, order.length - 1);
  const next = index.findings[order[place] ?? -1];
  return {
    choice: next === undefined ? null : { finding: next, at: place, among: index },
    gone: { finding: was, how: howGone() },
  };
}
