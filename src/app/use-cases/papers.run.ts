import { inSlices } from "../../core/model/in-slices";
import { maskPersons, screened } from "../../core/identifiers/mask-persons";
import { planPapers } from "../../core/reports/papers/plan-papers";
import type { RunContext } from "../run-context";
import { validateWorkbook } from "../validation/validate-workbook";
import { summarySteps } from "./build-summaries";
import type { Effects } from "./effects";

/** How many letters and deadlines there are. */
export interface PapersResult {
  readonly letters: number;
  readonly events: number;
}

/**
 * Reads and checks the registers, and plans what is to be handed over. What leaves the workbook is always without persons' numbers, whatever is
 * shown in the pane.
 * @throws NoRegisterError when the workbook has none of the registers.
 */
export async function run(context: RunContext): Promise<Effects<PapersResult>> {
  const { language, today, when, now } = context;
  const checked = await validateWorkbook(context);
  const { data, validation, basis } = checked;
  const input = await inSlices(summarySteps(data, { validation, facts: basis.facts, language, today, when }), context);
  const papers = screened(planPapers(input), maskPersons);
  return {
    result: { letters: papers.letters.count, events: papers.calendar.events.length },
    checked,
    plans: { papers: { ...papers, language, made: now.toISOString() } },
    opens: "plan",
  };
}
