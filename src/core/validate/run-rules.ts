import type { Column } from "../model/cell";
import type { Finding, NotJudged, NotJudgedReason, ValidationResult } from "../model/finding";
import type { RegisterData, WorkbookData } from "../model/register-data";
import type { RegisterId } from "../registers/register";
import type { AcrossRule, ColumnRule, Report, RowRule, Rule, RuleContext, TableRule } from "../rules/rule";
import { sortFindings } from "./sort-findings";

/** Rows judged between two steps: small enough that a pane stays alive, large enough that stepping costs nothing. */
export const CHUNK_ROWS = 10_000;
/** Milliseconds of work after which `runRules` lets others have the thread. */
const SLICE_MS = 30;

export interface RunRulesInput {
  readonly rules: readonly Rule[];
  readonly data: WorkbookData;
  readonly context: RuleContext;
  readonly chunkRows?: number;
}

export interface RunStep {
  /** 0..1 of the rows × rules to judge. */
  readonly fraction: number;
  readonly rule: string;
  readonly register: RegisterId;
}

export interface RunRulesOptions {
  readonly onProgress?: (step: RunStep) => void;
  /** Cancels between two steps: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Gives the thread away; default a zero timer. */
  readonly pause?: () => Promise<void>;
}

/** Runs all rules and lets others have the thread in between. @throws the signal's reason when cancelled; rules never make it throw. */
export async function runRules(input: RunRulesInput, options: RunRulesOptions = {}): Promise<ValidationResult> {
  const pause = options.pause ?? (() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
  const steps = runRulesStepwise(input);
  let sliceEnd = Date.now() + SLICE_MS;
  for (;;) {
    options.signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
    if (Date.now() < sliceEnd) continue;
    options.onProgress?.(step.value);
    await pause();
    sliceEnd = Date.now() + SLICE_MS;
  }
}

/**
 * Judges every rule, one chunk of rows per step. A rule gets only the columns it declares. Where a register or column
 * is missing, or the rule throws, the result says "not judged" with the reason, and nothing the rule had found counts.
 */
export function* runRulesStepwise(input: RunRulesInput): Generator<RunStep, ValidationResult, void> {
  const chunkRows = input.chunkRows ?? CHUNK_ROWS;
  const total = input.rules.reduce((sum, rule) => sum + (input.data.registers[rule.register]?.rowCount ?? 0), 0) || 1;
  const findings: Finding[] = [];
  const notJudged: NotJudged[] = [];
  const judged: string[] = [];
  let done = 0;
  for (const rule of input.rules) {
    const register = input.data.registers[rule.register];
    const tell = (reason: NotJudgedReason): void => void notJudged.push({ rule: rule.id, register: rule.register, reason });
    if (register === undefined) {
      tell({ kind: "register-missing", needs: rule.register });
      continue;
    }
    const own: Finding[] = [];
    try {
      let ran = false;
      for (const part of partsOf(rule, register, input, chunkRows, reporter(rule, register, own), tell)) {
        part.run();
        ran = true;
        yield { fraction: Math.min(1, (done + part.share * register.rowCount) / total), rule: rule.id, register: rule.register };
      }
      if (ran) {
        judged.push(rule.id);
        for (const finding of own) findings.push(finding);
      }
    } catch (error) {
      tell({ kind: "exception", message: error instanceof Error ? error.message : String(error) });
    }
    done += register.rowCount;
  }
  sortFindings(findings);
  return { findings, notJudged, judged };
}

interface Part {
  readonly run: () => void;
  /** Share of the rule that is done after this part. */
  readonly share: number;
}

type Tell = (reason: NotJudgedReason) => void;

function* partsOf(rule: Rule, register: RegisterData, input: RunRulesInput, chunkRows: number, report: Report, tell: Tell): Generator<Part> {
  switch (rule.level) {
    case "column":
      return yield* columnParts(rule, register, input.context, chunkRows, report, tell);
    case "row":
      return yield* rowParts(rule, register, input.context, chunkRows, report, tell);
    case "table":
      return yield* tableParts(rule, register, input.context, report, tell);
    case "across":
      return yield* acrossParts(rule, register, input, report, tell);
  }
}

function* columnParts(rule: ColumnRule, register: RegisterData, context: RuleContext, chunkRows: number, report: Report, tell: Tell): Generator<Part> {
  const present = rule.columns.filter((column) => has(register, column));
  for (const column of rule.columns) if (!has(register, column)) tell({ kind: "column-missing", needs: rule.register, column });
  const chunks = chunksOf(register.rowCount, chunkRows);
  let part = 0;
  for (const column of present) {
    const values = register.columns[column]!;
    for (const [from, to] of chunks) {
      part++;
      yield { run: () => rule.check(values, column, from, to, report, context), share: part / (present.length * chunks.length) };
    }
  }
}

function* rowParts(rule: RowRule, register: RegisterData, context: RuleContext, chunkRows: number, report: Report, tell: Tell): Generator<Part> {
  const columns = narrow(rule.register, register, rule.columns, tell);
  if (columns === undefined) return;
  const optionalKeys = rule.optionalColumns ?? [];
  const present = optionalKeys.filter((column) => has(register, column));
  for (const column of optionalKeys) if (!has(register, column)) tell({ kind: "column-missing", needs: rule.register, column });
  if (optionalKeys.length > 0 && present.length === 0) return;
  const optional = pick(register, present);
  const chunks = chunksOf(register.rowCount, chunkRows);
  for (let i = 0; i < chunks.length; i++) {
    const [from, to] = chunks[i]!;
    yield { run: () => rule.check(columns, from, to, report, context, optional), share: (i + 1) / chunks.length };
  }
}

function* tableParts(rule: TableRule, register: RegisterData, context: RuleContext, report: Report, tell: Tell): Generator<Part> {
  const columns = narrow(rule.register, register, rule.columns, tell);
  if (columns !== undefined) yield { run: () => rule.check(columns, register.rowCount, report, context), share: 1 };
}

function* acrossParts(rule: AcrossRule, register: RegisterData, input: RunRulesInput, report: Report, tell: Tell): Generator<Part> {
  const others: Partial<Record<RegisterId, { rowCount: number; columns: Record<string, Column> }>> = {};
  let complete = true;
  for (const id of Object.keys(rule.needs) as RegisterId[]) {
    const other = input.data.registers[id];
    if (other === undefined) {
      tell({ kind: "register-missing", needs: id });
      complete = false;
      continue;
    }
    const columns = narrow(id, other, rule.needs[id]!, tell);
    if (columns === undefined) complete = false;
    else others[id] = { rowCount: other.rowCount, columns };
  }
  // Missing columns of the rule's own register are told even when another register is missing too.
  const columns = narrow(rule.register, register, rule.columns, tell);
  if (columns !== undefined && complete) yield { run: () => rule.check(columns, register.rowCount, others, report, input.context), share: 1 };
}

/** The declared columns and nothing else; undefined, with every missing one told, when some are not there. */
function narrow(id: RegisterId, register: RegisterData, keys: readonly string[], tell: Tell): Record<string, Column> | undefined {
  const missing = keys.filter((key) => !has(register, key));
  for (const column of missing) tell({ kind: "column-missing", needs: id, column });
  return missing.length > 0 ? undefined : pick(register, keys);
}

function pick(register: RegisterData, keys: readonly string[]): Record<string, Column> {
  return Object.fromEntries(keys.map((key) => [key, register.columns[key]!]));
}

function has(register: RegisterData, column: string): boolean {
  return Object.hasOwn(register.columns, column);
}

/** At least one chunk, so that a rule over an empty register is judged. */
function chunksOf(rowCount: number, chunkRows: number): (readonly [number, number])[] {
  const chunks: (readonly [number, number])[] = [];
  for (let from = 0; from === 0 || from < rowCount; from += chunkRows) chunks.push([from, Math.min(rowCount, from + chunkRows)]);
  return chunks;
}

/** Places and checks what a rule reports. A place or message that does not exist is the rule's fault, and so an exception. */
function reporter(rule: Rule, register: RegisterData, into: Finding[]): Report {
  const { mapping, sheetRows } = register;
  return (row, columnKey, messageId, data = {}) => {
    const mapped = mapping.columns[columnKey];
    const sheetRow = sheetRows[row];
    if (mapped === undefined) throw new Error(`Rule ${rule.id} reported in column "${columnKey}", which is not mapped`);
    if (sheetRow === undefined) throw new Error(`Rule ${rule.id} reported in row ${row} of ${register.rowCount}`);
    const message = Object.hasOwn(rule.messages, messageId) ? rule.messages[messageId] : undefined;
    if (message === undefined) throw new Error(`Rule ${rule.id} has no message "${messageId}"`);
    into.push({
      rule: rule.id,
      messageId,
      severity: message.severity ?? rule.severity,
      register: rule.register,
      sheet: mapping.sheet,
      row: sheetRow,
      column: mapped.column,
      columnKey,
      data,
    });
  };
}
