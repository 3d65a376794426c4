import type { Finding, ValidationResult } from "../model/finding";
import type { WorkbookData } from "../registers/workbook-data";
import { partIndexOf, partRowCode } from "../model/parts";
import type { Steps } from "../model/steps";
import type { RegisterId } from "../model/register-id";
import { REGISTERS } from "../registers";
import type { Rule, RuleContext } from "../rules/rule";
import { makeJob, type Job } from "./jobs";
import { registerChange, type RegisterChange } from "./register-changes";
import { CHUNK_ROWS, chunksOf, type RowRange } from "./row-ranges";
import { collect, type RunRulesInput } from "./run-rules";
import { mergeSteps } from "./sort-findings";
import { columnsIfThere } from "../rules/columns-if-there";

/** A run of the same rules, and what it was made from. */
export interface EarlierRun {
  readonly data: WorkbookData;
  readonly context: RuleContext;
  readonly result: ValidationResult;
}

/** The part of a rule to evaluate again: nothing, everything, or some rows (with those, as `partRowCode`, whose earlier findings fall away). */
type RerunScope =
  | { readonly kind: "nothing" }
  | { readonly kind: "everything" }
  | { readonly kind: "rows"; readonly rows: readonly number[]; readonly gone: ReadonlySet<number> };

/**
 * Evaluates again only what a change can have touched, by what each rule declares that it reads; the answer equals that of `runRules` over
 * the same input. A rule with unchanged columns retains its findings; one that goes row by row reads the rows that have changed; one over a
 * whole register is run again. With other settings, KLE or another day all rules are run.
 */
export function* rerunRulesStepwise(input: RunRulesInput, earlier: EarlierRun): Steps<ValidationResult> {
  const changes = new Map<RegisterId, RegisterChange>();
  const isOther = !sameContext(input.context, earlier.context);
  for (const { id } of REGISTERS)
    changes.set(id, isOther ? { kind: "all" } : yield* registerChange(earlier.data.registers[id], input.data.registers[id]));
  const failedBefore = new Map<string, string>();
  for (const { rule, reason } of earlier.result.notJudged) if (reason.kind === "exception") failedBefore.set(rule, reason.message);

  const failed = new Map<Job, string>();
  const repeated = new Map<string, RerunScope>();
  const jobs: Job[] = [];
  for (const rule of input.rules) {
    const todo = isOther ? EVERYTHING : todoOf(rule, changes, earlier.data, failedBefore.has(rule.id));
    repeated.set(rule.id, todo);
    let job = makeJob(rule, input.data, input.context);
    if (todo.kind === "nothing") {
      const message = failedBefore.get(rule.id);
      if (message !== undefined) failed.set(job, message);
    } else if (todo.kind === "everything" || !(yield* succeeds(job, rangesOf(todo.rows)))) {
      // A rule that throws reports its first findings, so it begins from the top.
      repeated.set(rule.id, EVERYTHING);
      job = makeJob(rule, input.data, input.context);
      const message = yield* firstFailure(job, chunksOf(input.data.registers[rule.register]?.rowCount ?? 0));
      if (message !== undefined) failed.set(job, message);
    }
    jobs.push(job);
  }
  const fresh = yield* collect(jobs, failed);
  const retained = earlier.result.findings.filter((finding) => isRetained(repeated.get(finding.rule), finding));
  yield;
  return { ...fresh, findings: yield* mergeSteps(retained, fresh.findings) };
}

const EVERYTHING: RerunScope = { kind: "everything" };
const NOTHING: RerunScope = { kind: "nothing" };

function todoOf(rule: Rule, changes: ReadonlyMap<RegisterId, RegisterChange>, before: WorkbookData, hasFailed: boolean): RerunScope {
  const own = changes.get(rule.register)!;
  const touched = touchedRows(own, columnsOf(rule));
  if (rule.level === "across") {
    const others = [rule.needs, rule.optionalNeeds ?? {}].flatMap((needs) => Object.entries(needs)) as [RegisterId, readonly string[]][];
    if (others.some(([id, columns]) => touchedRows(changes.get(id)!, columns) !== "none")) return EVERYTHING;
  }
  if (touched === "none") return NOTHING;
  if (touched === "all" || hasFailed || !isByRow(rule)) return EVERYTHING;
  const register = before.registers[rule.register]!;
  const { sheetRows, rowCount } = register;
  const codeOf = (row: number): number => partRowCode({ part: partIndexOf(register, row), row: sheetRows[row]! });
  const gone = new Set<number>();
  for (const row of touched) if (row < rowCount) gone.add(codeOf(row));
  // Rows that are no longer there.
  const now = own.kind === "some" ? own.rowsNow : rowCount;
  for (let row = now; row < rowCount; row++) gone.add(codeOf(row));
  return { kind: "rows", rows: touched, gone };
}

/** Whether what it finds in a row depends on that row alone. */
function isByRow(rule: Rule): boolean {
  return rule.level === "row" || (rule.level === "column" && rule.whole !== true);
}

function columnsOf(rule: Rule): readonly string[] {
  return [...rule.columns, ...columnsIfThere(rule)];
}

/** The changed rows that a rule over these columns sees; an empty list when rows were removed only at the end. */
function touchedRows(change: RegisterChange, columns: readonly string[]): "none" | "all" | readonly number[] {
  if (change.kind !== "some") return change.kind;
  const lists = columns.flatMap((column) => change.rows.get(column) ?? []);
  const rows = [...new Set([...lists, ...change.moved])].sort((a, b) => a - b);
  return rows.length === 0 && change.rowsBefore === change.rowsNow ? "none" : rows;
}

function isRetained(repeated: RerunScope | undefined, finding: Finding): boolean {
  return repeated?.kind === "nothing" || (repeated?.kind === "rows" && !repeated.gone.has(partRowCode(finding)));
}

/** Neighbouring rows are evaluated in one call. */
function rangesOf(rows: readonly number[]): RowRange[] {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last?.[1] === row && row - last[0] < CHUNK_ROWS) last[1] = row + 1;
    else ranges.push([row, row + 1]);
  }
  return ranges;
}

function* succeeds(job: Job, ranges: readonly RowRange[]): Steps<boolean> {
  return (yield* firstFailure(job, ranges)) === undefined;
}

/** Runs a job over rows of its register; what it threw, if it did. */
function* firstFailure(job: Job, ranges: readonly RowRange[]): Steps<string | undefined> {
  try {
    for (const whole of job.whole ?? []) {
      whole();
      yield;
    }
    for (const [from, to] of job.chunked.length === 0 ? [] : ranges) {
      for (const part of job.chunked) part.run(from, to);
      yield;
    }
    yield;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Nothing of it comes from the workbook's cells; KLE is one object for as long as it is the same. */
function sameContext(a: RuleContext, b: RuleContext): boolean {
  return (
    a.today === b.today &&
    a.date1904 === b.date1904 &&
    a.kle === b.kle &&
    a.own === b.own &&
    JSON.stringify(a.settings) === JSON.stringify(b.settings)
  );
}
