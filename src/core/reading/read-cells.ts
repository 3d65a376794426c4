import type { CellValue, Column } from "../model/cell";
import { columnEntries } from "../model/columns";
import type { RegisterData } from "../model/register-data";
import type { Reading } from "../model/reading";
import type { RegisterId } from "../model/register-id";
import { columnSpec } from "../registers";
import { cellReader } from "./cell-reader";
import { codeReader } from "./code-reader";
import { isOfPeople, saysNobody } from "../forms/words/nobody";
import { isUndecidedCell } from "../forms/words/undecided";

/** A column of a million different texts must not grow the memo without end. */
const MEMO_LIMIT = 10_000;

/**
 * The register as a colleague reads it: every date, number, year and code that is understood in the form that the register itself uses, and what
 * says that there is nothing, or nothing decided, blank. What is not understood stays as it is, but never as a number that would count.
 * `written` has the columns as they stand in the sheet wherever something was read otherwise.
 */
export function readCells(data: RegisterData, date1904: boolean): RegisterData {
  const columns: Record<string, Column> = {};
  const written: Record<string, Column> = Object.fromEntries(data.written === undefined ? [] : columnEntries(data.written));
  for (const [key, cells] of columnEntries(data.columns)) {
    const reader = readerOf(data, key, date1904);
    const read = reader === undefined ? cells : readColumn(cells, reader);
    columns[key] = read;
    if (read !== cells) written[key] ??= cells;
  }
  return Object.keys(written).length === 0 ? data : { ...data, columns, written };
}

/** Gives a cell as it is read. */
type ReadCell = (cell: CellValue) => CellValue;

function readerOf({ mapping }: RegisterData, key: string, date1904: boolean): ReadCell | undefined {
  const numbers = cellReader(mapping.register, key, { date1904, factor: mapping.columns[key]?.factor });
  if (numbers !== undefined) return (cell) => readCell(cell, numbers.read(cell), numbers.toCell);
  const codes = codeReader(mapping.register, key);
  if (isOfPeople(key)) return (cell) => (saysNobody(cell) ? "" : cell);
  return codes === undefined ? decisionReader(mapping.register, key) : (cell) => readCell(cell, codes.read(cell), (code) => code);
}

/** The column itself where every cell is read as it is written. */
function readColumn(cells: Column, reader: ReadCell): Column {
  let read: CellValue[] | undefined;
  const memo = new Map<CellValue, CellValue>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    if (cell === "") continue;
    let value = memo.get(cell);
    if (value === undefined) {
      value = reader(cell);
      if (memo.size < MEMO_LIMIT) memo.set(cell, value);
    }
    if (value !== cell) (read ??= [...cells])[row] = value;
  }
  return read ?? cells;
}

/** A decision that says that it is none is blank; undefined for a column that is no decision. Choices are read by `readChoice`. */
function decisionReader(register: RegisterId, key: string): ReadCell | undefined {
  return columnSpec(register, key).decides === true ? (cell) => (isUndecidedCell(cell) ? "" : cell) : undefined;
}

function readCell<T>(cell: CellValue, reading: Reading<T>, toCell: (value: T) => CellValue): CellValue {
  switch (reading.kind) {
    case "value":
      return cell;
    case "understood":
      return toCell(reading.value);
    case "blank":
    case "undecided":
      return "";
    case "unknown":
      // In brackets it reads as no number.
      return reading.problem === "large" ? `(${cell})` : cell;
  }
}
