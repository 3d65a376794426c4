import type { Acceptance, Decision, Scope } from "../../core/acceptance/acceptance";
import { acceptanceOf, scopedAcceptanceOf } from "../../core/acceptance/make";
import { withAcceptances } from "../../core/acceptance/change-list";
import { MAX_REASON } from "../../core/acceptance/limits";
import { inSlices } from "../../core/model/in-slices";
import type { Finding } from "../../core/model/finding";
import { AppError } from "../failures/errors";
import { acceptancesDocument } from "../stores/acceptances";
import type { Checked } from "../validation/validate-workbook";
import { withStored } from "./acceptances";
import type { Effects } from "./effects";
import { requireShown } from "./require-shown";
import type { ActionContext } from "./use-case";

export interface AcceptInput {
  readonly findings: readonly Finding[];
  readonly decision: Decision;
  readonly reason: string;
  /** What is accepted with them, also in cells that are filled later; absent: the findings alone. */
  readonly scope?: Scope;
}

/**
 * Accepts findings as they were seen, and answers with the validation as it then is. Later edits are not checked: the next validation
 * brings the finding back.
 * @throws AppError `reason-missing`, `finding-gone` when a finding is none of the validation's, or `newer-version-acceptances`.
 */
export async function run(
  context: ActionContext,
  { findings, decision, reason, scope }: AcceptInput,
): Promise<Effects<{ readonly count: number; readonly isLasting: boolean }>> {
  const { port, when } = context;
  const shown = requireShown(context);
  const why = reason.trim().slice(0, MAX_REASON);
  if (why === "") throw new AppError("reason-missing");
  const added = await inSlices(accept(findings, shown, { decision, reason: why, at: when }, scope));
  const stored = await acceptancesDocument.update(port, (entries) => withAcceptances(entries, added, shown.validation));
  const revised = await withStored(shown, stored);
  const count = scope === undefined ? findings.length : shown.validation.findings.length - revised.validation.findings.length;
  return { result: { count, isLasting: scope !== undefined }, revised };
}

function* accept(
  findings: readonly Finding[],
  { validation, data }: Checked,
  why: Parameters<typeof acceptanceOf>[2],
  scope: Scope | undefined,
): Generator<void, Acceptance[], void> {
  const known = new Set(validation.findings);
  const added: Acceptance[] = [];
  for (const finding of findings) {
    const acceptance = !known.has(finding)
      ? undefined
      : scope === undefined
        ? acceptanceOf(finding, data, why)
        : scopedAcceptanceOf(finding, scope, why);
    if (acceptance === undefined) throw new AppError("finding-gone");
    added.push(acceptance);
    yield;
  }
  return added;
}
