import { writtenEntry } from "./written-entry";
import { type Column, isBlank } from "../model/cell";
import type { Finding, NotJudgedReason } from "../model/finding";
import { partIndexOf, partsOf, placeOfRow } from "../model/parts";
import { pushTo } from "../model/push-to";
import { severityAt } from "../model/rule-message";
import { writtenColumn, type RegisterData, type RegisterPart } from "../model/register-data";
import type { WorkbookData } from "../registers/workbook-data";
import { columnSpec, registerSpec } from "../registers";
import type { RegisterId } from "../model/register-id";
import { mergedAt } from "./fill-merged";
import type { AcrossRule, ColumnRule, Report, RowRule, Rule, RuleContext, TableRule } from "../rules/rule";

/** A rule on its way through a register: its findings so far, and its parts that could not be evaluated. */
export interface Job {
  readonly rule: Rule;
  readonly findings: Finding[];
  readonly notJudged: NotJudgedReason[];
  /** Evaluates rows [from, to), one entry per column of a column rule; empty when nothing can be evaluated. */
  readonly chunked: readonly ChunkedPart[];
  /** Each judges the whole register, or the whole of one column, at once. */
  readonly whole?: readonly (() => void)[];
}

export interface ChunkedPart {
  readonly job: Job;
  /** The column to which the part goes; absent for rules that read several. */
  readonly column?: string;
  readonly run: (from: number, to: number) => void;
}

/**
 * Narrows a rule to its declared columns. A missing register or column goes to `notJudged`; a rule that can't be evaluated gets no parts.
 */
export function makeJob(rule: Rule, data: WorkbookData, context: RuleContext): Job {
  const findings: Finding[] = [];
  const notJudged: NotJudgedReason[] = [];
  const register = data.registers[rule.register];
  const empty: Job = { rule, findings, notJudged, chunked: [] };
  if (register === undefined) {
    const reason = absent(data, rule.register);
    // A register that a municipality may do without is no gap; one that it is asked about is.
    if (reason.kind === "register-unclear" || registerSpec(rule.register).extra !== true) notJudged.push(reason);
    return empty;
  }
  const notify: Notify = (reason) => {
    if (reason.kind === "column-missing-on") notifyColumnsOn(notJudged, reason);
    else if (reason.kind !== "column-missing") notJudged.push(reason);
    else {
      // Columns that a municipality may do without are no gap: nothing is claimed of them either.
      const columns = reason.columns.filter((key) => columnSpec(reason.needs, key).extra !== true);
      if (columns.length > 0) notifyColumns(notJudged, reason.needs, columns);
    }
  };
  const report = reporter(rule, register, findings);
  const ofJob = (make: (job: Job) => readonly ChunkedPart[]): Job => {
    const chunked: ChunkedPart[] = [];
    const job: Job = { ...empty, chunked };
    chunked.push(...make(job));
    return job;
  };
  if (rule.needsMarks === true) {
    const { subjects, facets } = context.kle.marks;
    if (!subjects || !facets) notJudged.push({ kind: "marks-missing", of: subjects ? "facets" : facets ? "subjects" : "both" });
    if (!subjects && !facets) return empty;
  }
  switch (rule.level) {
    case "column": {
      if (rule.whole !== true) return ofJob((job) => columnParts(job, rule, register, context, report, notify));
      const parts = columnParts(empty, rule, register, context, report, notify);
      return parts.length === 0 ? empty : { ...empty, whole: parts.map((part) => () => part.run(0, register.rowCount)) };
    }
    case "row":
      return ofJob((job) => rowParts(job, rule, register, context, report, notify));
    case "table":
    case "across": {
      const whole =
        rule.level === "table"
          ? tableCheck(rule, register, context, report, notify)
          : acrossCheck(rule, register, data, context, report, notify);
      return whole === undefined ? empty : { ...empty, whole: [whole] };
    }
  }
}

function absent(data: WorkbookData, needs: RegisterId): NotJudgedReason {
  return { kind: data.unclear?.includes(needs) === true ? "register-unclear" : "register-missing", needs };
}

type Notify = (reason: NotJudgedReason) => void;

/** One reason per register, however many of its columns are missing: a sheet of contracts alone lacks dozens. */
function notifyColumns(reasons: NotJudgedReason[], needs: RegisterId, columns: readonly string[]): void {
  const at = reasons.findIndex((reason) => reason.kind === "column-missing" && reason.needs === needs);
  const known = reasons[at];
  const all = new Set([...(known?.kind === "column-missing" ? known.columns : []), ...columns]);
  const inOrder = registerSpec(needs)
    .columns.map(({ key }) => key)
    .filter((key) => all.has(key));
  reasons.splice(at === -1 ? reasons.length : at, 1, { kind: "column-missing", needs, columns: inOrder });
}

type ColumnsOn = Extract<NotJudgedReason, { kind: "column-missing-on" }>;

/** One reason per register and sheets. */
function notifyColumnsOn(reasons: NotJudgedReason[], { needs, columns, sheets }: ColumnsOn): void {
  const isAlike = (reason: NotJudgedReason): reason is ColumnsOn =>
    reason.kind === "column-missing-on" && reason.needs === needs && reason.sheets.join("\n") === sheets.join("\n");
  const known = reasons.find(isAlike);
  const all = [...new Set([...(known?.columns ?? []), ...columns])];
  if (known !== undefined) reasons.splice(reasons.indexOf(known), 1);
  reasons.push({ kind: "column-missing-on", needs, columns: all, sheets });
}

/** Reports columns that the register has in some of its places only: rows in the others have nothing that could be judged. */
function notifyPartly(id: RegisterId, { mapping }: RegisterData, keys: readonly string[], notify: Notify): void {
  if (mapping.parts === undefined) return;
  for (const key of keys) {
    if (mapping.columns[key] === undefined || columnSpec(id, key).extra === true) continue;
    const sheets = new Set(mapping.parts.filter(({ columns }) => columns[key] === undefined).map(({ sheet }) => sheet));
    if (sheets.size > 0) notify({ kind: "column-missing-on", needs: id, columns: [key], sheets: [...sheets] });
  }
}

function columnParts(
  job: Job,
  rule: ColumnRule,
  register: RegisterData,
  context: RuleContext,
  report: Report,
  notify: Notify,
): ChunkedPart[] {
  notify({ kind: "column-missing", needs: rule.register, columns: missingOf(register, rule.columns) });
  notifyPartly(rule.register, register, rule.columns, notify);
  return rule.columns
    .filter((column) => has(register, column))
    .map((column) => {
      const values = rule.reads === "written" ? writtenColumn(register, column)! : register.columns[column]!;
      const units = unitsOf(register, column);
      const written = register.written?.[column];
      const run = (from: number, to: number): void => {
        for (const { start, end, factor } of units) {
          if (end <= from || start >= to) continue;
          const own = { ...context, ...(factor === undefined ? {} : { factor }), ...(written === undefined ? {} : { written }) };
          rule.check(values, column, Math.max(from, start), Math.min(to, end), report, own);
        }
      };
      return { job, column, run };
    });
}

interface UnitRows {
  readonly start: number;
  readonly end: number;
  readonly factor: number | undefined;
}

/** The rows of a column whose headers have one unit: all, unless the register's parts have different ones. */
function unitsOf({ mapping, rowCount, starts }: RegisterData, column: string): readonly UnitRows[] {
  const factors = partsOf(mapping).map(({ columns }) => columns[column]?.factor);
  if (starts === undefined || factors.every((factor) => factor === factors[0])) return [{ start: 0, end: rowCount, factor: factors[0] }];
  return factors.map((factor, i) => ({ start: starts[i]!, end: starts[i + 1] ?? rowCount, factor }));
}

function rowParts(job: Job, rule: RowRule, register: RegisterData, context: RuleContext, report: Report, notify: Notify): ChunkedPart[] {
  const columns = narrow(rule.register, register, rule.columns, notify);
  const optional = optionalOf(rule, register, notify);
  if (columns === undefined || optional === undefined) return [];
  return [{ job, run: (from, to) => rule.check(columns, from, to, report, context, optional) }];
}

/** The optional columns and hints that are there, with every missing optional one reported; undefined when a rule has some and none is there. */
function optionalOf(rule: RowRule | AcrossRule, register: RegisterData, notify: Notify): Record<string, Column> | undefined {
  const keys = rule.optionalColumns ?? [];
  const present = keys.filter((column) => has(register, column));
  notify({ kind: "column-missing", needs: rule.register, columns: missingOf(register, keys) });
  notifyPartly(rule.register, register, keys, notify);
  return keys.length > 0 && present.length === 0 ? undefined : pick(register, [...present, ...presentOf(register, rule.hints ?? [])]);
}

function tableCheck(
  rule: TableRule,
  register: RegisterData,
  context: RuleContext,
  report: Report,
  notify: Notify,
): (() => void) | undefined {
  const columns = narrow(rule.register, register, rule.columns, notify);
  return columns && (() => rule.check(columns, register.rowCount, report, context));
}

function acrossCheck(
  rule: AcrossRule,
  register: RegisterData,
  data: WorkbookData,
  context: RuleContext,
  report: Report,
  notify: Notify,
): (() => void) | undefined {
  const others: Partial<Record<RegisterId, { rowCount: number; columns: Record<string, Column> }>> = {};
  let complete = true;
  for (const id of Object.keys(rule.needs) as RegisterId[]) {
    const other = data.registers[id];
    const columns = other && narrow(id, other, rule.needs[id]!, notify);
    if (other === undefined) notify(absent(data, id));
    // What an empty sheet lacks is one thing, not one for each row that would be compared with it.
    const isEmpty = other?.rowCount === 0 && register.rowCount > 0;
    if (isEmpty) notify({ kind: "register-empty", needs: id });
    if (other === undefined || columns === undefined || isEmpty) complete = false;
    else
      others[id] = { rowCount: other.rowCount, columns: { ...columns, ...pick(other, presentOf(other, rule.optionalNeeds?.[id] ?? [])) } };
  }
  for (const id of Object.keys(rule.optionalNeeds ?? {}) as RegisterId[]) {
    const other = data.registers[id];
    if (id in rule.needs || other === undefined) continue;
    others[id] = { rowCount: other.rowCount, columns: pick(other, presentOf(other, rule.optionalNeeds![id]!)) };
  }
  // Missing columns of the rule's own register are reported even when another register is missing too.
  const columns = narrow(rule.register, register, rule.columns, notify);
  const optional = optionalOf(rule, register, notify);
  if (columns === undefined || optional === undefined || !complete) return undefined;
  return () => rule.check(columns, register.rowCount, others, report, context, optional);
}

/** The declared columns and nothing else; undefined, with every missing one reported, when some are not there. */
function narrow(id: RegisterId, register: RegisterData, keys: readonly string[], notify: Notify): Record<string, Column> | undefined {
  const missing = missingOf(register, keys);
  notify({ kind: "column-missing", needs: id, columns: missing });
  if (missing.length === 0) notifyPartly(id, register, keys, notify);
  return missing.length > 0 ? undefined : pick(register, keys);
}

function pick(register: RegisterData, keys: readonly string[]): Record<string, Column> {
  return Object.fromEntries(keys.map((key) => [key, register.columns[key]!]));
}

function presentOf(register: RegisterData, keys: readonly string[]): string[] {
  return keys.filter((key) => has(register, key));
}

function missingOf(register: RegisterData, keys: readonly string[]): string[] {
  return keys.filter((key) => !has(register, key));
}

function has(register: RegisterData, column: string): boolean {
  return Object.hasOwn(register.columns, column);
}

/**
 * Places and checks what a rule reports. A place or message that does not exist is the rule's fault, and so an exception. Rows in a part of
 * the register that lacks a column of the rule's are not judged, which is reported as such.
 */
function reporter(rule: Rule, register: RegisterData, into: Finding[]): Report {
  const { mapping } = register;
  const onMergedCells = new Set<string>();
  return (at, columnKey, messageId, data = {}, rows) => {
    const cell = onMerged(register, at, columnKey);
    if (cell === undefined) return;
    const { row, isMerged } = cell;
    // A merged cell is one cell, whatever number of rows it covers: the same is reported of it once.
    if (isMerged && onMergedCells.size === onMergedCells.add(JSON.stringify([row, columnKey, messageId, data])).size) return;
    const place = placeOfRow(register, row);
    if (mapping.columns[columnKey] === undefined) throw new Error(`Rule ${rule.id} reported in column "${columnKey}", which is not mapped`);
    if (place === undefined) throw new Error(`Rule ${rule.id} reported in row ${row} of ${register.rowCount}`);
    const message = Object.hasOwn(rule.messages, messageId) ? rule.messages[messageId] : undefined;
    if (message === undefined) throw new Error(`Rule ${rule.id} has no message "${messageId}"`);
    const mapped = place.part.columns[columnKey];
    if (mapped === undefined || (mapping.parts !== undefined && lacksColumn(rule, place.part))) return;
    into.push({
      rule: rule.id,
      messageId,
      severity: severityAt(message, rule, columnSpec(rule.register, columnKey)),
      register: rule.register,
      sheet: place.sheet,
      ...partEntry(register, row),
      row: place.row,
      column: mapped.column,
      columnKey,
      data,
      ...writtenEntry(register, row, columnKey),
      ...(rows === undefined ? {} : cellsBehind(register, row, cellsOfRows(register, rows, columnKey), columnKey)),
    });
  };
}

function lacksColumn(rule: Rule, { columns }: RegisterPart): boolean {
  return rule.level !== "column" && rule.columns.some((key) => columns[key] === undefined);
}

function partEntry(register: RegisterData, row: number): Pick<Finding, "part"> {
  const part = partIndexOf(register, row);
  return part === 0 ? {} : { part };
}

/** The rows for which a finding stands: those in the part of its own cell, and those in other parts. */
function cellsBehind(register: RegisterData, own: number, rows: readonly number[], columnKey: string): Pick<Finding, "rows" | "elsewhere"> {
  const byPart = new Map<number, number[]>();
  for (const row of rows) pushTo(byPart, partIndexOf(register, row), register.sheetRows[row]!);
  const ownPart = partIndexOf(register, own);
  const elsewhere = [...byPart].flatMap(([part, sheetRows]) => {
    const { sheet, columns } = partsOf(register.mapping)[part]!;
    const mapped = columns[columnKey];
    return part === ownPart || mapped === undefined ? [] : [{ sheet, part, column: mapped.column, rows: sheetRows }];
  });
  return { rows: byPart.get(ownPart) ?? [], ...(elsewhere.length === 0 ? {} : { elsewhere }) };
}

/** The rows in which the cells stand, each merged one once. */
function cellsOfRows(register: RegisterData, rows: readonly number[], columnKey: string): readonly number[] {
  if (register.merged?.[columnKey] === undefined) return rows;
  return [...new Set(rows.map((row) => mergedAt(register, columnKey, row)?.first ?? row))];
}

/** Where a finding stands: on a merged cell, its first row. Undefined where a cell is blank only because its amount is in the merged one. */
function onMerged(register: RegisterData, row: number, columnKey: string): { row: number; isMerged: boolean } | undefined {
  const merged = mergedAt(register, columnKey, row);
  if (merged === undefined) return { row, isMerged: false };
  const values = register.columns[columnKey]!;
  if (row !== merged.first && isBlank(values[row]!) && !isBlank(values[merged.first]!)) return undefined;
  return { row: merged.first, isMerged: true };
}
