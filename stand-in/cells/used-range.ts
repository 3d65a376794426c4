import { CommandType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Rect } from "../../src/core/model/address";
import type { Engine } from "./engine";

const MUTATION = CommandType.MUTATION;
type Row = Record<number, Nullable<ICellData>>;

/** The part of a sheet (or of a rectangle) that holds something. */
export class UsedRange {
  private readonly known = new Map<string, Rect | null>();

  constructor(private readonly engine: Engine) {
    engine.after((command) => {
      const sheet = (command.params as { subUnitId?: string } | undefined)?.subUnitId;
      if (sheet === undefined || command.type !== MUTATION) return;
      this.known.delete(`${sheet}|true`);
      this.known.delete(`${sheet}|false`);
    });
  }

  /** Null when there is nothing. With `valuesOnly`, cells that only have a style don't count. */
  of(sheet: string, valuesOnly: boolean): Rect | null {
    const key = `${sheet}|${valuesOnly}`;
    let rect = this.known.get(key);
    if (rect === undefined) this.known.set(key, (rect = this.find(sheet, valuesOnly)));
    return rect;
  }

  within(sheet: string, rect: Rect, valuesOnly: boolean): Rect | null {
    const all = this.of(sheet, valuesOnly);
    const part = all && intersect(all, rect);
    if (!part) return null;
    if (part.rowCount === all.rowCount && part.columnCount === all.columnCount) return part;
    return this.find(sheet, valuesOnly, part);
  }

  private find(sheet: string, valuesOnly: boolean, inside?: Rect): Rect | null {
    const matrix = this.engine.sheet(sheet).getCellMatrix().getMatrix() as Record<number, Row | undefined>;
    const spilled = spillOf(this.engine, sheet) ?? {};
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    const lastRow = inside ? inside.row + inside.rowCount - 1 : Infinity;
    const lastColumn = inside ? inside.column + inside.columnCount - 1 : Infinity;
    for (const rows of [matrix, spilled]) {
      for (const row of rowsOf(rows, inside)) {
        const cells = rows[row];
        if (!cells || row > lastRow) continue;
        for (const columnKey in cells) {
          const column = Number(columnKey);
          if (inside && (column < inside.column || column > lastColumn)) continue;
          if (!counts(cells[column], valuesOnly)) continue;
          if (row < top) top = row;
          if (row > bottom) bottom = row;
          if (column < left) left = column;
          if (column > right) right = column;
        }
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }
}

/** A few rows are asked for one by one: a sheet that is read block by block is not gone through for each of them. */
const MOST_ASKED = 20_000;

function* rowsOf(rows: Readonly<Record<number, unknown>>, inside: Rect | undefined): Generator<number> {
  if (inside && inside.rowCount <= MOST_ASKED) {
    for (let i = 0; i < inside.rowCount; i++) yield inside.row + i;
    return;
  }
  for (const key in rows) if (!inside || Number(key) >= inside.row) yield Number(key);
}

function spillOf(engine: Engine, sheet: string): Record<number, Row | undefined> | undefined {
  return engine.injector.get(FormulaDataModel).getArrayFormulaCellData()[engine.unitId]?.[sheet] as
    Record<number, Row | undefined> | undefined;
}

function counts(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (!cell) return false;
  if ((cell.v !== null && cell.v !== undefined && cell.v !== "") || cell.f || cell.si || cell.p) return true;
  return !valuesOnly && cell.s !== null && cell.s !== undefined;
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}
