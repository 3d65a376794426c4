import type { RegisterId } from "../model/register-id";
import type { ColumnKey } from "../registers";

/**
 * What a figure is computed from: every figure names it, so that what is unread there can be named beside the figure. A column is all its
 * cells, or those of `rows` (data rows); `records` are the rows of a register, whatever is in their cells.
 */
export type FigureSource = readonly FigurePart[];

type FigurePart = ColumnPart | RecordsPart;

export interface ColumnPart {
  readonly register: RegisterId;
  readonly column: string;
  readonly rows?: readonly number[];
}

interface RecordsPart {
  readonly register: RegisterId;
  readonly records: true;
}

/** A figure that counts findings or checks: no cell is left out of it. */
export const NO_CELLS: FigureSource = [];

export function cellsOf<R extends RegisterId>(register: R, ...columns: readonly ColumnKey<R>[]): FigureSource {
  return columns.map((column) => ({ register, column }));
}

/** The same of some data rows alone. */
export function cellsIn<R extends RegisterId>(register: R, rows: readonly number[], ...columns: readonly ColumnKey<R>[]): FigureSource {
  return columns.map((column) => ({ register, column, rows }));
}

export function recordsOf(register: RegisterId): FigureSource {
  return [{ register, records: true }];
}

export function isRecords(part: FigurePart): part is RecordsPart {
  return "records" in part;
}
