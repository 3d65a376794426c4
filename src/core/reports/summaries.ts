import { REGISTERS } from "../registers";
import type { RegisterId } from "../model/register-id";
import { REPORTS } from "./index";
import type { ReportInput } from "./report";
import { runStamp } from "./shared-sections";
import { planDependencyBoard } from "./sheets/dependency-board";
import { planProcessBoard } from "./sheets/process-board";
import type { SummaryPlan } from "./sheets/sheet-plans";
import { planWaveCalendar } from "./sheets/wave-calendar";

/** One sheet of a run of summaries: a report, or a picture. */
export interface Summary {
  readonly id: string;
  /** Registers of which at least one must be there for the sheet to say anything. */
  readonly needs: readonly RegisterId[];
  readonly build: (input: ReportInput) => SummaryPlan;
}

const process: Summary = {
  id: "process-diagram",
  needs: REGISTERS.map(({ id }) => id),
  build: (input) => planProcessBoard(input.process, input.language, runStamp(input)),
};
const dependencies: Summary = {
  id: "dependency-picture",
  needs: ["systems"],
  build: (input) => planDependencyBoard(input.dependencies, input.language, runStamp(input)),
};
const calendar: Summary = {
  id: "wave-calendar",
  needs: ["caseAreas"],
  build: (input) =>
    planWaveCalendar({
      strategy: input.strategy,
      systems: input.data.registers.systems,
      today: input.today,
      language: input.language,
      stamp: runStamp(input),
    }),
};
/** Each picture stands after the report that it belongs to. */
const PICTURES: Readonly<Record<string, Summary>> = {
  management: process,
  "interfaces-and-conditions": dependencies,
  "exit-strategy": calendar,
};

/** Every sheet that a run of summaries makes, in the order of the sheets. */
export const SUMMARIES: readonly Summary[] = REPORTS.flatMap((report): Summary[] => {
  const picture = PICTURES[report.id];
  return picture === undefined ? [report] : [report, picture];
});
