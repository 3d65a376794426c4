import { analysisSteps } from "../../../core/dependencies/analyse";
import { planHighlights } from "../../../core/dependencies/highlight";
import { waysSteps } from "../../../core/dependencies/links";
import { networkSteps } from "../../../core/dependencies/picture/build-network";
import { drawPicture } from "../../../core/dependencies/picture/draw";
import { NO_FILTER } from "../../../core/dependencies/picture/facets";
import { gatherWords } from "../../../core/meanings/gather";
import type { WorkbookData } from "../../../core/registers/workbook-data";
import { planPapers } from "../../../core/reports/papers/plan-papers";
import { SUMMARIES } from "../../../core/reports/summaries";
import { RULES } from "../../../core/rules";
import { shippedContext } from "../../../core/rules/context";
import { findingKinds } from "../../../core/validate/finding-kinds";
import { ownersSteps } from "../../../core/validate/owners";
import { runRulesStepwise } from "../../../core/validate/run-rules";
import { summaryInput } from "../build-summaries";

const TODAY = 46_350;
const CONTEXT = shippedContext(TODAY);
const RUN = { facts: { kle: CONTEXT.kle, settings: CONTEXT.settings }, language: "da", today: TODAY, when: "2026-11-24 09:05" } as const;

/** What is computed of a workbook, each from what came before it. */
export const ANALYSES = ["validation", "words", "dependencies", "picture", "summary input", "summaries", "papers"] as const;
export type Analysis = (typeof ANALYSES)[number];

/** Milliseconds of processor of each analysis. */
export function measure(data: WorkbookData): Readonly<Record<Analysis, number>> {
  const times: Partial<Record<Analysis, number>> = {};
  const timed = <T>(name: Analysis, work: () => T): T => {
    const start = process.cpuUsage();
    const result = work();
    times[name] = process.cpuUsage(start).user / 1_000;
    return result;
  };
  const validation = timed("validation", () => {
    const result = toEnd(runRulesStepwise({ rules: RULES, data, context: CONTEXT }));
    findingKinds(result.findings);
    toEnd(ownersSteps(data));
    return { ...result, accepted: [] };
  });
  timed("words", () => gatherWords(data, []));
  const found = timed("dependencies", () => {
    const ways = toEnd(waysSteps(data));
    planHighlights(data, toEnd(analysisSteps(data, ways)), "da");
    return ways;
  });
  timed("picture", () => drawPicture(toEnd(networkSteps(data, found)), { filter: NO_FILTER, chosen: null, pages: new Map() }));
  const input = timed("summary input", () => summaryInput(data, { ...RUN, validation }));
  const possible = SUMMARIES.filter(({ needs }) => needs.some((register) => data.registers[register] !== undefined));
  timed("summaries", () => possible.forEach((summary) => summary.build(input)));
  timed("papers", () => planPapers(input));
  return times as Record<Analysis, number>;
}

function toEnd<T>(steps: Iterator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Below this a time is the machine's more than the program's. */
const FLOOR_MS = 15;

/** By which power of the number of rows a time grows: 1 in step with it, 2 by its square. */
export function exponent(few: number, many: number, times: number): number {
  return Math.log(Math.max(many, FLOOR_MS) / Math.max(few, FLOOR_MS)) / Math.log(times);
}

/** In step with n log n it is 1.12 from 2,000 to 16,000; the rest is room for a busy machine. */
export const STEEPEST = 1.5;

/** Of several runs the least: what else the machine does only adds. */
export function least(runs: number, run: () => Readonly<Record<Analysis, number>>): Readonly<Record<Analysis, number>> {
  const all = Array.from({ length: runs }, run);
  return Object.fromEntries(ANALYSES.map((name) => [name, Math.min(...all.map((each) => each[name]))])) as Record<Analysis, number>;
}
