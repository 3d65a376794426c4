import type { CellValue } from "../model/cell";
import { type RegisterData, writtenColumn } from "../model/register-data";
import type { Steps } from "../model/steps";
import { type CellState, type CellStateContext, cellStateReader } from "./cell-state";

/** Cells that no figure can count, by why. */
export interface CellCounts {
  readonly unread: number;
  readonly undecided: number;
  readonly notKnown: number;
}

const NOTHING: CellCounts = { unread: 0, undecided: 0, notKnown: 0 };
/** A column of a million different texts must not grow the memo without end. */
const MEMO_LIMIT = 10_000;
const ROWS_PER_STEP = 5_000;

/** A register does not change once it is read: a column is counted once for every figure that it feeds. */
const counted = new WeakMap<RegisterData, Map<string, { readonly resolve: CellStateContext["resolve"]; readonly counts: CellCounts }>>();

/** Counts a column's cells, or those of some data rows. */
export function* countCellsSteps(
  data: RegisterData,
  column: string,
  context: CellStateContext,
  rows?: readonly number[],
): Steps<CellCounts> {
  if (rows !== undefined) return yield* count(data, column, context, rows);
  const byColumn = counted.get(data) ?? new Map<string, { resolve: CellStateContext["resolve"]; counts: CellCounts }>();
  counted.set(data, byColumn);
  const known = byColumn.get(column);
  if (known?.resolve === context.resolve && known !== undefined) return known.counts;
  const counts = yield* count(data, column, context);
  byColumn.set(column, { resolve: context.resolve, counts });
  return counts;
}

function* count(data: RegisterData, column: string, context: CellStateContext, rows?: readonly number[]): Steps<CellCounts> {
  const cells = data.columns[column];
  if (cells === undefined) return NOTHING;
  const written = writtenColumn(data, column) ?? cells;
  const read = cellStateReader(data.mapping.register, column, context);
  const memo = new Map<CellValue, CellState>();
  const counts = { unread: 0, undecided: 0, notKnown: 0 };
  const length = rows?.length ?? cells.length;
  for (let i = 0; i < length; i++) {
    if (i % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const row = rows?.[i] ?? i;
    const [cell, was] = [cells[row] ?? "", written[row] ?? ""];
    if (was === "") continue;
    // What is read as nothing is known by what is written.
    const key = cell === "" ? was : cell;
    let state = memo.get(key);
    if (state === undefined) {
      state = read(cell, was);
      if (memo.size < MEMO_LIMIT) memo.set(key, state);
    }
    if (state !== "read" && state !== "blank") counts[state]++;
  }
  return counts;
}
