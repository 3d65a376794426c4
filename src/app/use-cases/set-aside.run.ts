import type { Acceptance, Decision } from "../../core/acceptance/acceptance";
import { acceptanceOf, applyAcceptancesStepwise } from "../../core/acceptance/apply";
import { withAcceptances, withoutAcceptances } from "../../core/acceptance/change-list";
import { MAX_REASON } from "../../core/acceptance/limits";
import type { Finding } from "../../core/model/finding";
import type { Stored } from "../../core/stored/stored";
import { findingIndexSteps } from "../../core/validate/finding-index";
import { mergeSteps } from "../../core/validate/sort-findings";
import { AppError } from "../failures/errors";
import { localTime } from "../local-time";
import { inSlices } from "../../core/model/in-slices";
import { acceptancesDocument } from "../stores/acceptances";
import type { StoreWriter } from "../stores/stored-document";
import type { Checked } from "../validation/validate-workbook";

/**
 * Sets findings aside as they were seen, and answers with the validation as it then stands. What has been changed since is not asked:
 * the next validation brings the finding back.
 * @throws AppError `reason-missing`, `finding-gone` when a finding is none of the validation's, or `newer-version-acceptances`.
 */
export async function setAside(
  port: StoreWriter,
  checked: Checked,
  findings: readonly Finding[],
  { decision, reason }: { readonly decision: Decision; readonly reason: string },
  now: Date,
): Promise<Checked> {
  const why = reason.trim().slice(0, MAX_REASON);
  if (why === "") throw new AppError("reason-missing");
  const added = await inSlices(accept(findings, checked, { decision, reason: why, at: localTime(now) }));
  const stored = await acceptancesDocument.update(port, (entries) => withAcceptances(entries, added, checked.validation));
  return afterwards(checked, stored);
}

function* accept(
  findings: readonly Finding[],
  { validation, data }: Checked,
  why: Parameters<typeof acceptanceOf>[2],
): Generator<void, Acceptance[], void> {
  const known = new Set(validation.findings);
  const added: Acceptance[] = [];
  for (const finding of findings) {
    const acceptance = known.has(finding) ? acceptanceOf(finding, data, why) : undefined;
    if (acceptance === undefined) throw new AppError("finding-gone");
    added.push(acceptance);
    yield;
  }
  return added;
}

/** Takes back that findings were set aside; they count again. */
export async function withdraw(port: StoreWriter, checked: Checked, removed: readonly Acceptance[]): Promise<Checked> {
  return afterwards(checked, await acceptancesDocument.update(port, (entries) => withoutAcceptances(entries, removed)));
}

/** The validation as it is with these acceptances. */
async function afterwards({ validation, data, basis }: Checked, acceptances: Stored<readonly Acceptance[]>): Promise<Checked> {
  const aside = validation.accepted.map(({ finding }) => finding);
  const findings = aside.length === 0 ? validation.findings : await inSlices(mergeSteps(validation.findings, aside));
  const { open, ...rest } = await inSlices(applyAcceptancesStepwise({ findings, judged: validation.judged }, data, acceptances.value));
  const after = { ...validation, findings: open, ...rest, brokenAcceptances: acceptances.broken.length };
  await inSlices(findingIndexSteps(after));
  return {
    data,
    validation: after,
    ...(basis === undefined ? {} : { basis: { ...basis, facts: { ...basis.facts, acceptances } } }),
  };
}
