import type { Finding, NotJudged, ValidationResult } from "../model/finding";
import { inSlices } from "../model/in-slices";
import type { WorkbookData } from "../registers/workbook-data";
import type { Steps } from "../model/steps";
import { REGISTERS } from "../registers";
import type { RegisterSpec } from "../registers/register";
import type { RegisterId } from "../model/register-id";
import type { Rule, RuleContext } from "../rules/rule";
import { type ChunkedPart, type Job, makeJob } from "./jobs";
import { sortSteps } from "./sort-findings";
import { chunksOf, cutAtLongCells } from "./row-ranges";

export interface RunRulesInput {
  readonly rules: readonly Rule[];
  readonly data: WorkbookData;
  readonly context: RuleContext;
  readonly chunkRows?: number;
}

export interface RunStep {
  /** 0..1 of the rows × rules to evaluate. */
  readonly fraction: number;
  readonly register: RegisterId;
}

export interface RunRulesOptions {
  readonly onProgress?: (step: RunStep) => void;
  /** Cancels between two steps: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Gives the thread away. */
  readonly pause?: () => Promise<void>;
  /** Milliseconds, for a test whose slices no other work is to move. */
  readonly clock?: () => number;
}

/** Runs all rules and lets others have the thread in between. @throws the signal's reason when cancelled; rules never make it throw. */
export async function runRules(input: RunRulesInput, options: RunRulesOptions = {}): Promise<ValidationResult> {
  const { onProgress, ...rest } = options;
  return inSlices(runRulesStepwise(input), { ...rest, ...(onProgress === undefined ? {} : { onSlice: onProgress }) });
}

/**
 * Evaluates every rule, step by step. A rule gets only the columns it declares. Where a register or column is missing, or the rule throws,
 * the result says "not judged" with the reason, and the findings of a rule that threw do not count.
 */
export function* runRulesStepwise(input: RunRulesInput): Generator<RunStep, ValidationResult, void> {
  const jobs = input.rules.map((rule) => makeJob(rule, input.data, input.context));
  const failed = new Map<Job, string>();
  const attempt = (job: Job, run: () => void): void => {
    if (failed.has(job)) return;
    try {
      run();
    } catch (error) {
      failed.set(job, error instanceof Error ? error.message : String(error));
    }
  };
  const progress = meter(jobs, input.data);
  for (const spec of REGISTERS) {
    const rowCount = input.data.registers[spec.id]?.rowCount ?? 0;
    const own = jobs.filter((job) => job.rule.register === spec.id);
    const parts = inColumnOrder(own, spec);
    if (parts.length > 0) {
      const columns = Object.values(input.data.registers[spec.id]?.columns ?? {});
      for (const chunk of chunksOf(rowCount, input.chunkRows)) {
        for (const [from, to] of cutAtLongCells(chunk, columns)) {
          for (const part of parts) {
            attempt(part.job, () => part.run(from, to));
            yield { fraction: progress(to - from), register: spec.id };
          }
        }
      }
    }
    for (const job of own) {
      for (const whole of job.whole ?? []) {
        attempt(job, whole);
        yield { fraction: progress(rowCount / job.whole!.length), register: spec.id };
      }
    }
  }
  const collecting = collect(jobs, failed);
  for (;;) {
    const step = collecting.next();
    if (step.done === true) return step.value;
    yield { fraction: 1, register: REGISTERS.at(-1)!.id };
  }
}

/** The jobs' common result. */
export function* collect(jobs: readonly Job[], failed: ReadonlyMap<Job, string>): Steps<ValidationResult> {
  const found: (readonly Finding[])[] = [];
  const notJudged: NotJudged[] = [];
  const judged: string[] = [];
  for (const job of jobs) {
    const { id, register } = job.rule;
    const message = failed.get(job);
    for (const reason of job.notJudged) notJudged.push({ rule: id, register, reason });
    if (message !== undefined) notJudged.push({ rule: id, register, reason: { kind: "exception", message } });
    else if (job.chunked.length > 0 || job.whole !== undefined) {
      judged.push(id);
      found.push(job.findings);
    }
  }
  return { findings: yield* sortSteps(found), notJudged, judged };
}

/** All parts of a register's rules, those of one column together, those that read several columns last. */
function inColumnOrder(jobs: readonly Job[], spec: RegisterSpec): ChunkedPart[] {
  const place = new Map(spec.columns.map((column, i) => [column.key, i]));
  const placeOf = (part: ChunkedPart): number => (part.column === undefined ? Infinity : (place.get(part.column) ?? spec.columns.length));
  const parts = jobs.flatMap((job) => job.chunked);
  return parts
    .map((part, i) => ({ part, i, at: placeOf(part) }))
    .sort((a, b) => (a.at === b.at ? a.i - b.i : a.at - b.at))
    .map(({ part }) => part);
}

/** Counts the evaluated rows × parts and gives the fraction. */
function meter(jobs: readonly Job[], data: WorkbookData): (more: number) => number {
  const total = jobs.reduce(
    (sum, job) => sum + (data.registers[job.rule.register]?.rowCount ?? 0) * (job.chunked.length + (job.whole === undefined ? 0 : 1)),
    0,
  );
  let done = 0;
  return (more) => {
    done += more;
    return total === 0 ? 1 : done / total;
  };
}
