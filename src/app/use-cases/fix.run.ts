import type { Refusal } from "../../core/changes/change";
import type { FixPlan } from "../../core/changes/plan-fix";
import { ruleById } from "../../core/rules";
import type { Localized } from "../../core/text/language";
import { asJournaledStep } from "../stores/journal";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";
import { writeOptionsFor } from "../write-options";

export interface FixInput {
  /** As the user has seen it. */
  readonly plan: FixPlan;
}

export interface FixResult {
  /** Cells that were fixed. */
  readonly cells: number;
  readonly refused: readonly Refusal[];
}

/** Makes the changes of a plan, as one step of the list of changes. */
export async function run(context: RunContext, { plan }: FixInput): Promise<Effects<{ readonly result: FixResult }>> {
  const { port } = context;
  const changes = plan.fixes.map(({ change }) => change);
  const { made, refused } = await asJournaledStep(
    context,
    (journal) => port.applyChanges(titleOf(plan, changes.length), changes, { ...writeOptionsFor(context), ...journal }),
    // What is refused is not in it, so the title must not count it.
    ({ made }) => made && { ...made, title: titleOf(plan, made.cells.length) },
  );
  return { result: { result: { cells: made?.cells.length ?? 0, refused } } };
}

/** The step's title: the fix's own words where there is one kind only. */
function titleOf({ fixes, what: declared }: FixPlan, count: number): Localized {
  const rules = [...new Set(fixes.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
  const fix = rules.length === 1 ? ruleById(rules[0]!).fix : undefined;
  const cells = { da: count === 1 ? "1 celle" : `${count} celler`, en: count === 1 ? "1 cell" : `${count} cells` };
  const what = declared ?? fix?.title ?? { da: "Ret, hvad der kan rettes sikkert", en: "Fix what can be fixed for certain" };
  return { da: `${what.da} (${cells.da})`, en: `${what.en} (${cells.en})` };
}
