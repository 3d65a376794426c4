import type { Acceptance } from "../../core/acceptance/acceptance";
import { applyAcceptancesStepwise } from "../../core/acceptance/apply";
import { writeAcceptances } from "../../core/acceptance/store";
import { inSlices } from "../../core/model/in-slices";
import type { StoredList } from "../../core/stored-list/stored-list";
import { findingIndexSteps } from "../../core/validate/finding-index";
import { mergeSteps } from "../../core/validate/sort-findings";
import type { WorkbookPort } from "../ports";
import type { Checked } from "../validation/validate-workbook";

/** Stores which findings are accepted, and returns the validation with them. */
export async function storeAcceptances(
  port: Pick<WorkbookPort, "writeStore">,
  { validation, data, basis }: Checked,
  list: StoredList<Acceptance>,
): Promise<Checked> {
  await port.writeStore("acceptances", writeAcceptances(list));
  const accepted = validation.accepted.map(({ finding }) => finding);
  const findings = accepted.length === 0 ? validation.findings : await inSlices(mergeSteps(validation.findings, accepted));
  const { open, ...rest } = await inSlices(applyAcceptancesStepwise({ findings, judged: validation.judged }, data, list.entries));
  const after = { ...validation, findings: open, ...rest, brokenAcceptances: list.broken.length };
  await inSlices(findingIndexSteps(after));
  return {
    data,
    validation: after,
    ...(basis === undefined ? {} : { basis: { ...basis, facts: { ...basis.facts, acceptances: list } } }),
  };
}
