import { cellsOf, hasFix, planFix, type FixPlan } from "../../core/changes/plan-fix";
import type { HeldCell } from "../../core/changes/change";
import { heldCells } from "../../core/changes/held-cells";
import type { Finding } from "../../core/model/finding";
import { dataRowOf, partsOf } from "../../core/model/parts";
import type { RegisterData } from "../../core/model/register-data";
import { registerIn, type WorkbookData } from "../../core/registers/workbook-data";
import { ruleById } from "../../core/rules";
import type { RuleContext } from "../../core/rules/rule";
import { ownWords } from "../../core/meanings/meaning-reader";
import { AppError } from "../failures/errors";
import { foresee } from "../validation/foresee";
import { readRegisters } from "../validation/read-registers";
import type { RunContext } from "../run-context";
import type { Validation } from "../validation/validate-workbook";
import { readWorkbookFacts } from "../stores/workbook-facts";
import type { Effects } from "./effects";
import { readHeaders } from "../validation/hold-headers";
import { requireShown } from "./require-shown";
import type { ActionContext } from "./use-case";

/** Which findings are to be fixed: one, these, all of one rule, or all that have a certain fix. */
export type FixScope =
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "findings"; readonly findings: readonly Finding[] }
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "all" };

export interface FixScopeInput {
  readonly scope: FixScope;
}

/**
 * Plans the fixes of the cells as they are now. Nothing is written.
 * @throws AppError `findings-outdated` when a column or sheet is no longer where the findings say.
 */
export async function run(context: ActionContext, { scope }: FixScopeInput): Promise<Effects<{ readonly plan: FixPlan }>> {
  const { port, today } = context;
  const shown = requireShown(context);
  const findings = findingsIn(scope, shown.validation);
  await requireInPlace(context, findings);
  const first = findings[0];
  if (first !== undefined) context.onProgress?.({ step: "read", fraction: 0, register: first.register });
  const contents = await port.readCells(cellsOf(findings));
  const { settings, kle, meanings } = await readWorkbookFacts(port);
  const ruleContext: RuleContext = { today, date1904: await port.date1904(), settings, kle, own: ownWords(meanings) };
  context.signal?.throwIfAborted();
  const held = rowsOf(findings, shown.data);
  const planned = planFix(findings, contents, ruleById, ruleContext, scope.kind === "all" ? "certain" : "all", held);
  const holdHeader = await readHeaders(port, registersOf(findings, shown.data));
  const fixes = planned.fixes.map((fix) => ({ ...fix, change: holdHeader(fix.change) }));
  const changes = fixes.map(({ change }) => change);
  const plan = { ...planned, fixes, consequences: await foresee(context, shown, changes) };
  return { result: { plan }, plans: { fixPlan: plan } };
}

function registersOf(findings: readonly Finding[], data: WorkbookData): RegisterData[] {
  return [...new Set(findings.map(({ register }) => register))].flatMap((id) => registerIn(data, id) ?? []);
}

/** What names the row of a finding, as it was read when the finding was made. */
function rowsOf(findings: readonly Finding[], data: WorkbookData): (finding: Finding) => readonly HeldCell[] {
  const held = new Map(
    registersOf(findings, data).map((register) => [register.mapping.register, { register, cells: heldCells(register) }]),
  );
  return (finding) => {
    const of = held.get(finding.register);
    const row = of && dataRowOf(of.register, finding);
    return row === undefined ? [] : of!.cells(row, finding.columnKey);
  };
}

function findingsIn(scope: FixScope, { findings }: Pick<Validation, "findings">): readonly Finding[] {
  switch (scope.kind) {
    case "finding":
      return [scope.finding];
    case "findings":
      return scope.findings;
    case "rule":
      return findings.filter((finding) => finding.rule === scope.rule && hasFix(finding, ruleById(finding.rule)));
    case "all":
      return findings.filter((finding) => hasFix(finding, ruleById(finding.rule)));
  }
}

/** A fix is certain for its column only: where columns have moved since, another column's cells would be changed. */
async function requireInPlace(context: RunContext, findings: readonly Finding[]): Promise<void> {
  const { recognition } = await readRegisters(context.port, context, []);
  for (const { register, sheet, part: index = 0, column, columnKey, row } of findings) {
    const mapping = recognition.mappings.find((candidate) => candidate.register === register);
    const part = mapping && partsOf(mapping)[index];
    if (part?.sheet !== sheet || part.columns[columnKey]?.column !== column || row < part.firstRow)
      throw new AppError("findings-outdated", { sheet });
  }
}
