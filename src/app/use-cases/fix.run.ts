import type { ChangeOutcome, Refusal } from "../../core/changes/change";
import { cellsOf, hasFix, planFix, type FixPlan } from "../../core/changes/plan-fix";
import { serialOfLocalDay } from "../../core/identifiers/dates";
import type { Finding } from "../../core/model/finding";
import { ruleById } from "../../core/rules";
import type { RuleContext } from "../../core/rules/rule";
import type { Localized } from "../../core/text/language";
import { recordChange } from "../stores/changes";
import { AppError } from "../failures/errors";
import type { WorkbookPort } from "../ports";
import { readRegisters } from "../validation/read-registers";
import { type Validation, type ValidateOptions } from "../validation/validate-workbook";
import { readWorkbookFacts } from "../stores/workbook-facts";
import { writing } from "./write-options";

/** Which findings are to be mended: one, all of one rule, or all that have a certain mend. */
export type FixScope =
  { readonly kind: "finding"; readonly finding: Finding } | { readonly kind: "rule"; readonly rule: string } | { readonly kind: "all" };

export interface FixResult {
  /** Cells that were mended. */
  readonly cells: number;
  readonly refused: readonly Refusal[];
}

function findingsIn(scope: FixScope, { findings }: Pick<Validation, "findings">): readonly Finding[] {
  switch (scope.kind) {
    case "finding":
      return [scope.finding];
    case "rule":
      return findings.filter((finding) => finding.rule === scope.rule && hasFix(finding, ruleById(finding.rule)));
    case "all":
      return findings.filter((finding) => hasFix(finding, ruleById(finding.rule)));
  }
}

/**
 * What mending would do to the cells as they are now. Nothing is written.
 * @throws AppError `findings-outdated` when a column or sheet no longer stands where the findings say.
 */
export async function previewFix(
  port: WorkbookPort,
  scope: FixScope,
  validation: Pick<Validation, "findings">,
  options: ValidateOptions = {},
): Promise<FixPlan> {
  const findings = findingsIn(scope, validation);
  await assertInPlace(port, findings, options);
  const first = findings[0];
  if (first !== undefined) options.onProgress?.({ step: "read", fraction: 0, register: first.register });
  const contents = await port.readCells(cellsOf(findings));
  const { settings, kle } = await readWorkbookFacts(port);
  const now = options.now ?? (() => new Date());
  const context: RuleContext = { today: serialOfLocalDay(now()), date1904: await port.date1904(), settings, kle };
  options.signal?.throwIfAborted();
  return planFix(findings, contents, ruleById, context);
}

/** A mend is certain for its column only: where columns have moved since, another column's cells would be mended. */
async function assertInPlace(port: WorkbookPort, findings: readonly Finding[], options: ValidateOptions): Promise<void> {
  const { recognition } = await readRegisters(port, options, []);
  for (const { register, sheet, column, columnKey, row } of findings) {
    const mapping = recognition.mappings.find((candidate) => candidate.register === register);
    if (mapping?.sheet !== sheet || mapping.columns[columnKey]?.column !== column || row < mapping.firstRow)
      throw new AppError("findings-outdated", { sheet });
  }
}

/** Makes the mends of a plan that the user has seen, and keeps them in the list of changes. */
export async function applyFix(port: WorkbookPort, plan: FixPlan, options: ValidateOptions = {}): Promise<FixResult> {
  const outcome: ChangeOutcome = await port.applyChanges(
    titleOf(plan, plan.mends.length),
    plan.mends.map(({ change }) => change),
    writing(options),
  );
  // What is refused is not in it, so the list must not count it.
  const { made } = outcome;
  if (made !== undefined) await recordChange(port, { ...made, title: titleOf(plan, made.cells.length) });
  return { cells: outcome.made?.cells.length ?? 0, refused: outcome.refused };
}

/** What was done, as it stands in the list of changes: the fix's own words where there is one kind only. */
function titleOf({ mends }: FixPlan, count: number): Localized {
  const rules = [...new Set(mends.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
  const fix = rules.length === 1 ? ruleById(rules[0]!).fix : undefined;
  const cells = { da: count === 1 ? "1 celle" : `${count} celler`, en: count === 1 ? "1 cell" : `${count} cells` };
  const what = fix?.title ?? { da: "Ret, hvad der kan rettes sikkert", en: "Mend what can be mended for certain" };
  return { da: `${what.da} (${cells.da})`, en: `${what.en} (${cells.en})` };
}
