import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Rect } from "../../src/core/model/address";
import type { Engine } from "./engine";
import { intersect, type UsedRange } from "./used-range";

/** Rows and columns beyond the last filled ones, so that what is typed next is covered at once. */
const ROOM = { rows: 200, columns: 10 };
/** Sheets with more filled rows are drawn around what is in view only. */
const MOST_ROWS = 2_000;
/** Rows above and below the view that are drawn with it. */
const MARGIN = 400;
/** At most this many cells per format or validation: the engine spends time on each, filled or not. */
const MOST_CELLS = 100_000;
/** Area assumed to be in view until the grid reports one. */
const FIRST_VIEW = { first: 0, last: 100 };

/**
 * The part of a sheet for which the grid calculates conditional formats and checks validations. Files say "to the end of the sheet"
 * (`G2:G1048576`), and the engine goes through such a range cell by cell.
 */
export class DrawnArea {
  private readonly drawn = new Map<string, Rect>();
  private readonly views = new Map<string, { readonly first: number; readonly last: number }>();
  private readonly listeners: ((sheet: string) => void)[] = [];
  private readonly outgrown = new Set<string>();

  constructor(
    private readonly engine: Engine,
    private readonly used: UsedRange,
  ) {
    engine.after((command) => {
      if (command.id !== SetRangeValuesMutation.id) return;
      const { subUnitId, cellValue } = command.params as {
        subUnitId: string;
        cellValue?: Record<number, Record<number, unknown> | undefined>;
      };
      if (cellValue && this.reachesBeyond(subUnitId, cellValue)) this.grow(subUnitId);
    });
  }

  /** The grid shows these rows of a sheet. */
  show(sheet: string, first: number, last: number): void {
    this.views.set(sheet, { first, last });
    const area = this.drawn.get(sheet);
    if (area && (first < area.row || last >= area.row + area.rowCount) && this.find(sheet).row !== area.row) this.grow(sheet);
  }

  /** Called with a sheet of which another part is to be drawn. */
  onChange(listener: (sheet: string) => void): void {
    this.listeners.push(listener);
  }

  /**
   * The ranges as far as they are drawn. The first cell of the first one always stays: formulas are relative to it.
   * Ranges are cut, last ones first, where together they hold more than `MOST_CELLS`.
   */
  clip(sheet: string, ranges: readonly Rect[]): Rect[] {
    const area = this.areaOf(sheet);
    const sorted = [...ranges].sort((a, b) => a.row - b.row || a.column - b.column);
    let left = MOST_CELLS;
    return sorted.flatMap((range, index) => {
      const within = intersect(range, area) ?? (index === 0 ? { ...range, rowCount: 1, columnCount: 1 } : null);
      if (within === null || (left <= 0 && index > 0)) return [];
      const rowCount = Math.max(1, Math.min(within.rowCount, Math.floor(left / within.columnCount)));
      left -= rowCount * within.columnCount;
      return [{ ...within, rowCount }];
    });
  }

  private areaOf(sheet: string): Rect {
    const known = this.drawn.get(sheet);
    if (known) return known;
    const area = this.find(sheet);
    this.drawn.set(sheet, area);
    return area;
  }

  private find(sheet: string): Rect {
    const filled = this.used.of(sheet, true);
    const rows = filled ? filled.row + filled.rowCount : 0;
    const columnCount = (filled ? filled.column + filled.columnCount : 0) + ROOM.columns;
    if (rows <= MOST_ROWS) return { row: 0, column: 0, rowCount: rows + ROOM.rows, columnCount };
    const { first, last } = this.views.get(sheet) ?? FIRST_VIEW;
    const row = Math.max(0, first - MARGIN);
    return { row, column: 0, rowCount: last + MARGIN - row, columnCount };
  }

  private reachesBeyond(sheet: string, cells: Record<number, Record<number, unknown> | undefined>): boolean {
    const area = this.drawn.get(sheet);
    if (!area) return false;
    const beyond = (keys: object | undefined, end: number) => Object.keys(keys ?? {}).some((key) => Number(key) >= end);
    return (area.row === 0 && beyond(cells, area.rowCount)) || Object.values(cells).some((row) => beyond(row, area.columnCount));
  }

  /** Once per turn: a request of the add-in may write thousands of cells, one by one. */
  private grow(sheet: string): void {
    if (this.outgrown.has(sheet)) return;
    this.outgrown.add(sheet);
    queueMicrotask(() => {
      this.outgrown.delete(sheet);
      this.drawn.delete(sheet);
      for (const listener of this.listeners) listener(sheet);
    });
  }
}
