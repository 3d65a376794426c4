import type { Acceptance, Decision, Scope } from "../../core/acceptance/acceptance";
import { acceptanceOf, scopedAcceptanceOf } from "../../core/acceptance/make";
import { salted, saltOf, withAcceptances } from "../../core/acceptance/change-list";
import { MAX_REASON } from "../../core/acceptance/limits";
import { maskPersons } from "../../core/identifiers/mask-persons";
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
  // Whoever opens the file reads it.
  const why = maskPersons(reason.trim()).slice(0, MAX_REASON);
  if (why === "") throw new AppError("reason-missing");
  const salt = saltOf((await acceptancesDocument.load(port)).value);
  const added = await inSlices(accept(findings, shown, { salt, decision, reason: why, at: when }, scope));
  const stored = await acceptancesDocument.update(port, (entries) =>
    withAcceptances(
      salted(entries, shown.validation.accepted, shown.data, salt),
      added,
      shown.validation,
      scope === undefined ? findings : [],
    ),
  );
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
