import type { Acceptance, Decision } from "../../core/acceptance/acceptance";
import { acceptanceOf, applyAcceptancesStepwise } from "../../core/acceptance/apply";
import { withAcceptances, withoutAcceptances } from "../../core/acceptance/change-list";
import { MAX_REASON } from "../../core/acceptance/limits";
import { readAcceptances, writeAcceptances } from "../../core/acceptance/store";
import type { Finding } from "../../core/model/finding";
import type { StoredList } from "../../core/stored-list/stored-list";
import { findingIndexSteps } from "../../core/validate/finding-index";
import { mergeSteps } from "../../core/validate/sort-findings";
import { AppError } from "../failures/errors";
import { localTime } from "../local-time";
import { inSlices } from "../../core/model/in-slices";
import type { WorkbookPort } from "../ports";
import type { Checked } from "../validation/validate-workbook";

type Store = Pick<WorkbookPort, "readStore" | "writeStore">;

/**
 * Sets findings aside as they were seen, and answers with the validation as it then stands. What has been changed since is not asked:
 * the next validation brings the finding back.
 * @throws AppError `reason-missing`, or `finding-gone` when a finding is none of the validation's.
 */
export async function setAside(
  port: Store,
  checked: Checked,
  findings: readonly Finding[],
  { decision, reason }: { readonly decision: Decision; readonly reason: string },
  now: Date,
): Promise<Checked> {
  const why = reason.trim().slice(0, MAX_REASON);
  if (why === "") throw new AppError("reason-missing");
  const added = await inSlices(accept(findings, checked, { decision, reason: why, at: localTime(now) }));
  const list = readAcceptances(await port.readStore("acceptances"));
  return keep(port, checked, { ...list, entries: withAcceptances(list.entries, added, checked.validation) });
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
export async function withdraw(port: Store, checked: Checked, removed: readonly Acceptance[]): Promise<Checked> {
  const list = readAcceptances(await port.readStore("acceptances"));
  return keep(port, checked, { ...list, entries: withoutAcceptances(list.entries, removed) });
}

async function keep(port: Store, checked: Checked, list: StoredList<Acceptance>): Promise<Checked> {
  await port.writeStore("acceptances", writeAcceptances(list));
  const { validation, data, basis } = checked;
  const aside = validation.accepted.map(({ finding }) => finding);
  const findings = aside.length === 0 ? validation.findings : await inSlices(mergeSteps(validation.findings, aside));
  const { open, ...rest } = await inSlices(applyAcceptancesStepwise({ findings, judged: validation.judged }, data, list.entries));
  const after = { ...validation, findings: open, ...rest, brokenAcceptances: list.broken.length };
  await inSlices(findingIndexSteps(after));
  return {
    data,
    validation: after,
    ...(basis === undefined ? {} : { basis: { ...basis, facts: { ...basis.facts, acceptances: list } } }),
  };
}
