import { SAPA_CONDITION_LIST } from "../../core/system-conditions/sapa-conditions";
import { keyFigures } from "../../core/history/key-figures";
import { runBefore, type RunSnapshot } from "../../core/history/snapshot";
import { processCompletionSteps } from "../../core/process/completion";
import type { ReportInput } from "../../core/reports/report";
import type { SummaryPlan } from "../../core/reports/sheets/sheet-plans";
import { withContents } from "../../core/reports/contents";
import { REPORTS, SUMMARIES } from "../../core/reports/summaries";
import type { WorkbookData } from "../../core/registers/workbook-data";
import { finish, type Steps } from "../../core/model/steps";
import { RULES } from "../../core/rules";
import { strategySteps } from "../../core/strategy/build";
import { strategyInputSteps } from "../../core/strategy/strategy-input";
import type { Localized } from "../../core/text/language";
import { inSlices } from "../../core/model/in-slices";
import type { RunContext } from "../run-context";
import { validateWorkbook, type Checked, type FreshlyChecked } from "../validation/validate-workbook";
import { historyDocument } from "../stores/history";
import type { WorkbookFacts } from "../stores/workbook-facts";
import { writeSummaries } from "./write-sheets";

/** With the findings the summaries are made of. */
export interface SummariesResult extends Checked {
  readonly sheets: readonly string[];
  /** Summaries that could not be made because none of their registers is there. */
  readonly left: readonly { readonly id: string; readonly title: Localized }[];
}

/**
 * Reads and checks the registers, since a summary of an earlier reading would be stamped with the wrong time, and writes every summary
 * that has something to show.
 * @param known what this very run has read and checked, where the registers can't have changed since.
 * @throws NoRegisterError when the workbook has none of the registers.
 */
export async function buildSummaries(context: RunContext, known?: FreshlyChecked): Promise<SummariesResult> {
  const { language, today, when } = context;
  const checked = known ?? (await validateWorkbook(context));
  const { data, validation, basis } = checked;
  const input = await inSlices(
    summarySteps(data, { validation, facts: basis.facts, language, today, when, before: await earlierRun(context) }),
    context,
  );
  const possible = SUMMARIES.filter(({ needs }) => needs.some((register) => data.registers[register] !== undefined));
  const left = REPORTS.filter((report) => !possible.some(({ id }) => id === report.id)).map(({ id, title }) => ({ id, title }));
  const plans = await inSlices(planSteps(possible, input), context);
  const all = withContents(
    plans,
    left.map(({ title }) => title),
    language,
  );
  return {
    sheets: await writeSummaries(context, all, data),
    left,
    ...checked,
  };
}

/** One summary a step. */
function* planSteps(summaries: typeof SUMMARIES, input: ReportInput): Steps<SummaryPlan[]> {
  const plans: SummaryPlan[] = [];
  for (const summary of summaries) {
    plans.push(summary.build(input));
    yield;
  }
  return plans;
}

/** `summarySteps` in one go. */
export function summaryInput(...of: Parameters<typeof summarySteps>): ReportInput {
  return finish(summarySteps(...of));
}

/** The common input of every summary of a run; dependencies, conditions and the strategies are computed once. */
export function* summarySteps(
  data: WorkbookData,
  run: Pick<ReportInput, "validation" | "language" | "today" | "when"> & {
    readonly facts: Pick<WorkbookFacts, "kle" | "settings">;
    /** The run that figures are compared with. */
    readonly before?: Pick<RunSnapshot, "at" | "figures"> | undefined;
  },
): Steps<ReportInput> {
  const { validation, facts, language, today, when, before } = run;
  const strategyInput = yield* strategyInputSteps(data, facts.settings, facts.kle, today);
  return {
    data,
    validation,
    dependencies: strategyInput.dependencies,
    conditions: SAPA_CONDITION_LIST,
    kle: facts.kle,
    settings: facts.settings,
    rules: RULES,
    strategy: yield* strategySteps(strategyInput),
    process: yield* processCompletionSteps(data),
    language,
    today,
    when,
    ...(before === undefined
      ? {}
      : {
          earlier: {
            at: before.at,
            before: before.figures,
            now: keyFigures({
              strategy: strategyInput,
              findings: validation.findings,
              accepted: validation.accepted?.length ?? 0,
              notJudged: validation.notJudged.length,
            }),
          },
        }),
  };
}

/** The run to compare this run with; a history that can't be read leaves the summaries without it. */
async function earlierRun({ port, when }: RunContext): Promise<RunSnapshot | undefined> {
  const { value } = await historyDocument.load(port);
  return runBefore(value, when);
}
