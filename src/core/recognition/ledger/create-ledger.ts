import { MAX_COLUMNS, type Rect } from "../../model/address";
import type { CellValue } from "../../model/cell";
import { partsOf } from "../../model/parts";
import type { RegisterData, RegisterMapping, RegisterPart } from "../../model/register-data";
import type { QuestionCandidate } from "../choice";
import type { Recognition } from "../recognition";
import type { SheetInfo } from "../sheet";
import type { NoRegisterReason, SheetLedger } from "./ledger";
import { RowTally } from "./row-tally";
import { filledIn, leftOutReason, type SheetCell } from "./unread-row";

/** A sheet without a register is counted up to so many cells; reading a larger one would cost more than its count is worth. */
const MOST_CELLS = 50_000;
/** Asking once more costs more than reading so many rows again. */
const CLOSE_ROWS = 30;
/** So many spans of a sheet are asked for one by one; more are asked for as one. */
const MOST_SPANS = 40;

export interface LedgerInput {
  readonly sheets: readonly SheetInfo[];
  /** Before the rows were read: the parts then span all that they may hold. */
  readonly recognition: Pick<Recognition, "mappings" | "questions" | "rejected" | "leftOut">;
  readonly registers: readonly RegisterData[];
}

export interface LedgerBuilder {
  /** What is still to be read of each sheet: rows of which it is not known whether anything is in them. */
  readonly toRead: readonly { readonly sheet: string; readonly rect: Rect }[];
  /** Takes rows of a sheet, from a cell on. */
  readonly add: (sheet: string, from: SheetPlace, rows: readonly (readonly CellValue[])[]) => void;
  readonly finish: () => readonly SheetLedger[];
}

/** Accounts for every filled row of every sheet, from what recognition and reading know; what they don't is asked for. */
export function createLedger({ sheets, recognition, registers }: LedgerInput): LedgerBuilder {
  const accounts = new Map(sheets.map((sheet) => [sheet.name, accountOf(sheet, recognition, registers)]));
  return {
    toRead: sheets.flatMap(({ name }) => (accounts.get(name)?.toRead() ?? []).map((rect) => ({ sheet: name, rect }))),
    add: (sheet, from, rows) => accounts.get(sheet)?.add(from, rows),
    finish: () =>
      sheets.map(({ name, unread }) => accounts.get(name)?.finish() ?? { ...EMPTY, sheet: name, ...(unread ? { unread } : {}) }),
  };
}

const EMPTY = { used: null, filled: 0, entries: [] } as const;

interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

interface Account {
  readonly toRead: () => Rect[];
  readonly add: (from: SheetPlace, rows: readonly (readonly CellValue[])[]) => void;
  readonly finish: () => SheetLedger;
}

function accountOf(sheet: SheetInfo, recognition: LedgerInput["recognition"], registers: readonly RegisterData[]): Account | undefined {
  const { used, name, top } = sheet;
  if (used === null) return undefined;
  const tally = new RowTally(used);
  const found = partsOn(name, recognition.mappings);
  const asked = candidatesOn(name, recognition);
  for (const data of registers) addRegister(tally, name, data);
  const width = Math.max(0, ...top.slice(0, 1).map((row) => row.length));
  const classify = (row: number, cells: readonly SheetCell[]): void => {
    const text = (): string => String(cells[0]!.value).trim();
    if (asked.some((candidate) => found.length === 0 || isInCandidate(row, candidate))) return tally.add(row, { kind: "asked" }, text);
    if (found.length === 0) return tally.add(row, { kind: "no-register", reason: whyNone(name, recognition) });
    const unread = recognition.leftOut.find(({ mapping }) => partsOf(mapping).some((part) => part.sheet === name && isInPart(row, part)));
    if (unread !== undefined) return tally.add(row, { kind: "no-register", reason: unread.reason }, text);
    const isTotals = sheet.tables.some(({ rect, hasTotals }) => hasTotals && row === rect.row + rect.rowCount - 1);
    tally.add(row, { kind: "left-out", reason: isTotals ? "total" : leftOutReason(row, cells, found) }, text);
  };
  const add: Account["add"] = (from, rows) => {
    rows.forEach((cells, i) => {
      const row = from.row + i;
      const filled = tally.isKnown(row) ? [] : filledIn(cells, from.column);
      if (filled.length > 0) classify(row, filled);
    });
  };
  if (width >= used.columnCount) {
    add(used, top);
    top.forEach((_, i) => tally.addBlank(used.row + i));
  }
  const isTooLarge = found.length === 0 && (used.rowCount - top.length) * used.columnCount > MOST_CELLS;
  return {
    toRead: () => (isTooLarge ? [] : spansToRead(tally).flatMap(([row, end]) => bounded({ ...used, row, rowCount: end - row }))),
    add,
    finish: () => {
      const searched = found.length === 0 && asked.length === 0 && top.length < used.rowCount ? { searched: top.length } : {};
      if (!isTooLarge) return { ...tally.ledger(name), ...searched, ...mergesOn(name, registers) };
      for (const [first, end] of tally.unknown())
        for (let row = first; row < end; row++)
          tally.add(row, asked.length > 0 ? { kind: "asked" } : { kind: "no-register", reason: whyNone(name, recognition) });
      return { ...tally.ledger(name), ...searched, estimated: true };
    },
  };
}

/** What was read, and what reading has found to be no record. */
function addRegister(tally: RowTally, sheet: string, { mapping, sheetRows, starts, rowCount }: RegisterData): void {
  const { register } = mapping;
  partsOf(mapping).forEach((part, i) => {
    if (part.sheet !== sheet) return;
    const end = starts?.[i + 1] ?? rowCount;
    for (let row = starts?.[i] ?? 0; row < end; row++) tally.add(sheetRows[row]!, { kind: "read", register });
  });
  for (const part of partsOf(mapping)) {
    if (part.sheet !== sheet) continue;
    for (const { kind, row, text } of part.ignored ?? []) tally.add(row, { kind: "left-out", reason: kind }, () => text);
    tally.add(part.headerRow, { kind: "header", register });
  }
}

function mergesOn(sheet: string, registers: readonly RegisterData[]): Pick<SheetLedger, "mergesUnknown"> {
  const parts = partsOn(
    sheet,
    registers.map(({ mapping }) => mapping),
  );
  return parts.some(({ mergesUnknown }) => mergesUnknown === true) ? { mergesUnknown: true } : {};
}

function spansToRead(tally: RowTally): [first: number, end: number][] {
  const spans: [number, number][] = [];
  for (const [first, end] of tally.unknown()) {
    const last = spans.at(-1);
    if (last !== undefined && first - last[1] <= CLOSE_ROWS) last[1] = end;
    else spans.push([first, end]);
  }
  return spans.length > MOST_SPANS ? [[spans[0]![0], spans.at(-1)![1]]] : spans;
}

/** Excel gives no values of whole rows: the last column is asked for by itself then. */
function bounded(rect: Rect): Rect[] {
  if (rect.columnCount < MAX_COLUMNS) return [rect];
  return [
    { ...rect, columnCount: MAX_COLUMNS - 1 },
    { ...rect, column: MAX_COLUMNS - 1, columnCount: 1 },
  ];
}

function partsOn(sheet: string, mappings: readonly RegisterMapping[]): RegisterPart[] {
  return mappings.flatMap(partsOf).filter((part) => part.sheet === sheet);
}

function candidatesOn(sheet: string, { questions }: Pick<Recognition, "questions">): QuestionCandidate[] {
  return questions
    .flatMap((question): readonly QuestionCandidate[] => ("candidates" in question ? question.candidates : [question.candidate]))
    .filter((candidate) => candidate.sheet === sheet);
}

function isInCandidate(row: number, { headerRow, rows }: QuestionCandidate): boolean {
  return row >= headerRow && row <= headerRow + rows;
}

function isInPart(row: number, { headerRow, firstRow, rowSpan }: RegisterPart): boolean {
  return row >= headerRow && row < firstRow + rowSpan;
}

function whyNone(sheet: string, { rejected, leftOut }: Pick<Recognition, "rejected" | "leftOut">): NoRegisterReason {
  const unread = leftOut.find(({ mapping }) => mapping.sheet === sheet);
  if (unread !== undefined) return unread.reason;
  const own = rejected.filter((rejection) => rejection.sheet === sheet);
  return (own.find(({ table }) => table === undefined) ?? own[0])?.reason ?? "other";
}
