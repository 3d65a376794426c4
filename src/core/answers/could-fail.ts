import { endsOf } from "../model/resolved-system";
import { parseDate } from "../identifiers/dates";
import { parseNumber } from "../identifiers/numbers";
import { type CellValue, isBlank, isErrorValue } from "../model/cell";
import { partIndexOf, placeOfRow } from "../model/parts";
import type { RegisterData } from "../model/register-data";
import type { RegisterId } from "../model/register-id";
import { buildResolver } from "../model/system-resolver";
import { columnSpec } from "../registers";
import { type ChoiceReader, choiceReader } from "../registers/choice-reader";
import type { WorkbookData } from "../registers/workbook-data";
import type { Rule, RuleContext } from "../rules/rule";
import { makeJob } from "../validate/jobs";
import { partAsRegister } from "../validate/join-parts";
import { columnsIfThere } from "../rules/columns-if-there";

/** A cell that is not known, with what it may turn out to be. */
interface OpenCell {
  readonly register: RegisterId;
  readonly column: string;
  readonly row: number;
  readonly values: readonly CellValue[];
}

/** Blanks that say something: no action has been chosen. */
const SAYING_BLANKS: ReadonlySet<string> = new Set(["cases.action"]);
/** Dates without which it is not known whether something is in time; other blank dates mean that it has not happened. */
const AWAITED_DATES: ReadonlySet<string> = new Set(["caseAreas.startDate", "caseAreas.endDate", "systems.contractEnd"]);
/** Beyond this many combinations the answer is "it could". */
const MOST_TRIALS = 300;
/** Rules that read a title or a number meet no row twice; beyond this many the verdicts are forgotten. */
const MOST_KNOWN = 20_000;

/**
 * Whether one of the rules, silent on a row today, could report it when a cell that is blank or unreadable now is filled in: tried with
 * each value that the cell may have. Then "nothing found" is no answer on that row. Rules on rows among each other are not tried.
 */
export function couldFail(
  rules: readonly Rule[],
  data: WorkbookData,
  row: number,
  context: RuleContext,
  /** Verdicts by what a rule reads of a row: thousands of rows have the same blanks. Made once for the data and the context. */
  known = new Map<string, boolean>(),
): boolean {
  return rules.some((rule) => {
    if (rule.level === "table") return false;
    const open = openCells(rule, data, row, context);
    if (open === "any") return true;
    if (open.length === 0) return false;
    if (open.reduce((product, { values }) => product * values.length, 1) > MOST_TRIALS) return true;
    const own = data.registers[rule.register] as RegisterData;
    const read = JSON.stringify([rule.id, partIndexOf(own, row), ...columnsOf(rule).map((key) => own.columns[key]?.[row])]);
    let verdict = known.get(read);
    if (verdict === undefined) {
      verdict = combinations(open).some((values) => failsWith(rule, trial(rule, data, row, open, values), context));
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(read, verdict);
    }
    return verdict;
  });
}

function failsWith(rule: Rule, data: WorkbookData, context: RuleContext): boolean {
  const { chunked, whole, findings } = makeJob(rule, data, context);
  for (const part of chunked) part.run(0, 1);
  for (const check of whole ?? []) check();
  return findings.length > 0;
}

const columnsOf = (rule: Rule): readonly string[] => [...rule.columns, ...columnsIfThere(rule)];

/** The cells of the row, and of the systems that it names, which the rule reads and which are not known. "any": a system that is not known. */
function openCells(rule: Rule, data: WorkbookData, row: number, context: RuleContext): readonly OpenCell[] | "any" {
  const own = data.registers[rule.register] as RegisterData;
  const systems = data.registers.systems as RegisterData | undefined;
  const needed = rule.level === "across" ? (rule.needs.systems ?? []) : [];
  const open: OpenCell[] = [];
  const add = (register: RegisterId, column: string, at: number, cell: CellValue): void => {
    const values = openValues(register, column, cell, context);
    if (values !== undefined) open.push({ register, column, row: at, values });
  };
  for (const column of rule.columns) {
    const cell = own.columns[column]?.[row];
    if (cell === undefined) continue;
    const { kind, references, required } = columnSpec(rule.register, column) as { kind: string; references?: string; required: boolean };
    if (kind !== "reference" || references !== "systems") {
      add(rule.register, column, row, cell);
      continue;
    }
    if (needed.length === 0) continue;
    if (isBlank(cell)) {
      if (required) return "any";
      continue;
    }
    const named = endsOf(buildResolver(systems?.columns)(cell));
    if (named.some(({ kind }) => kind === "unknown" || kind === "ambiguous")) return "any";
    for (const found of named) {
      if (found.kind !== "system") continue;
      for (const key of needed) if (systems?.columns[key] !== undefined) add("systems", key, found.row, systems.columns[key][found.row]!);
    }
  }
  return open;
}

/** What a cell may turn out to be; undefined where it is known. Texts and keys are what they are. */
function openValues(
  register: RegisterId,
  column: string,
  cell: CellValue,
  { date1904, today }: RuleContext,
): readonly CellValue[] | undefined {
  const spec = columnSpec(register, column) as { kind: string; choices?: readonly { value: string }[]; unknownChoice?: string };
  const name = `${register}.${column}`;
  const blank = isBlank(cell);
  if (blank && SAYING_BLANKS.has(name)) return undefined;
  switch (spec.kind) {
    case "choice": {
      const read: ChoiceReader = choiceReader(register, column);
      const value = isErrorValue(cell) ? undefined : read(cell);
      const known = value !== undefined && value !== "" && value !== spec.unknownChoice;
      return known ? undefined : spec.choices!.map((choice) => choice.value);
    }
    case "date":
      if (blank ? !AWAITED_DATES.has(name) : parseDate(cell, date1904) !== undefined) return undefined;
      return ["02-01-1990", today, "31-12-2089"];
    case "number":
      return blank || parseNumber(cell) !== undefined ? undefined : [0, 1, 1_000_000];
    default:
      return undefined;
  }
}

function combinations(open: readonly OpenCell[]): CellValue[][] {
  return open.reduce<CellValue[][]>((all, { values }) => all.flatMap((chosen) => values.map((value) => [...chosen, value])), [[]]);
}

/** The workbook with the one row alone in its register, in the columns that the rule reads, and the open cells filled in. */
function trial(rule: Rule, data: WorkbookData, row: number, open: readonly OpenCell[], values: readonly CellValue[]): WorkbookData {
  const filledIn = (id: RegisterId, column: string): readonly (readonly [row: number, value: CellValue])[] =>
    open.flatMap((cell, i) => (cell.register === id && cell.column === column ? [[cell.row, values[i]!] as const] : []));
  const own = data.registers[rule.register] as RegisterData;
  const alone: Record<string, CellValue[]> = {};
  for (const key of columnsOf(rule)) {
    const column = own.columns[key];
    if (column !== undefined) alone[key] = [filledIn(rule.register, key).find(([at]) => at === row)?.[1] ?? column[row]!];
  }
  const registers: Partial<Record<RegisterId, RegisterData>> = { ...(data.registers as Partial<Record<RegisterId, RegisterData>>) };
  const mapping = partAsRegister(own.mapping, placeOfRow(own, row)!.part);
  registers[rule.register] = { mapping, rowCount: 1, sheetRows: own.sheetRows.slice(row, row + 1), columns: alone };
  if (rule.register !== "systems" && open.some((cell) => cell.register === "systems")) {
    const systems = data.registers.systems as RegisterData;
    // Columns without a change stay the same ones, over which resolvers and evidence are made once.
    const columns = Object.entries(systems.columns).map(([key, column]): [string, RegisterData["columns"][string]] => {
      const changes = filledIn("systems", key);
      if (changes.length === 0) return [key, column];
      const copy = [...(column ?? [])];
      for (const [at, value] of changes) copy[at] = value;
      return [key, copy];
    });
    registers.systems = { ...systems, columns: Object.fromEntries(columns) };
  }
  return { ...data, registers } as WorkbookData;
}
