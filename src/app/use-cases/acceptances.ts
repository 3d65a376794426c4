import type { Acceptance } from "../../core/acceptance/acceptance";
import { applyAcceptancesStepwise } from "../../core/acceptance/apply";
import { inSlices } from "../../core/model/in-slices";
import type { Stored } from "../../core/stored/stored";
import { findingIndexSteps } from "../../core/validate/finding-index";
import { mergeSteps } from "../../core/validate/sort-findings";
import type { Checked } from "../validation/validate-workbook";

/** The same reading with the acceptances that are stored now. */
export async function withStored({ validation, data, basis }: Checked, acceptances: Stored<readonly Acceptance[]>): Promise<Checked> {
  const accepted = validation.accepted.map(({ finding }) => finding);
  const findings = accepted.length === 0 ? validation.findings : await inSlices(mergeSteps(validation.findings, accepted));
  const { open, ...rest } = await inSlices(applyAcceptancesStepwise({ findings, judged: validation.judged }, data, acceptances.value));
  const after = { ...validation, findings: open, ...rest, brokenAcceptances: acceptances.broken.length };
  await inSlices(findingIndexSteps(after));
  return {
    data,
    validation: after,
    ...(basis === undefined ? {} : { basis: { ...basis, facts: { ...basis.facts, acceptances } } }),
  };
}
