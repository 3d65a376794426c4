import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { IRange } from "@univerjs/core";
import type { Rect } from "../../src/core/model/address";
import type { SheetParts } from "../document";
import type { Engine } from "./engine";
import type { Parts } from "./parts";

type Move = (rect: Rect) => Rect | null;

/** Moves the parts of a sheet when rows or columns are inserted or deleted, by office.js or by the user. */
export function moveParts(engine: Engine, parts: Parts, moveRanges: (sheet: string, move: Move) => void): void {
  engine.after((command) => {
    const axis = AXES[command.id];
    if (!axis) return;
    const { subUnitId, range } = command.params as { subUnitId: string; range: IRange };
    const [from, to] = axis.rows ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    const move: Move = (rect) => shift(rect, axis.rows, from, to - from + 1, axis.insert);
    movePart(subUnitId, parts, move);
    moveRanges(subUnitId, move);
  });
}

const AXES: Readonly<Record<string, { readonly rows: boolean; readonly insert: boolean } | undefined>> = {
  [InsertRowMutation.id]: { rows: true, insert: true },
  [RemoveRowMutation.id]: { rows: true, insert: false },
  [InsertColMutation.id]: { rows: false, insert: true },
  [RemoveColMutation.id]: { rows: false, insert: false },
};

/** A rectangle after `count` rows or columns are inserted or deleted at `from`; null when all of it is deleted. */
function shift(rect: Rect, rows: boolean, from: number, count: number, insert: boolean): Rect | null {
  const start = rows ? rect.row : rect.column;
  const length = rows ? rect.rowCount : rect.columnCount;
  let [newStart, newLength] = [start, length];
  if (insert) {
    if (from <= start) newStart = start + count;
    else if (from < start + length) newLength = length + count;
  } else {
    const gone = Math.max(0, Math.min(start + length, from + count) - Math.max(start, from));
    newLength = length - gone;
    newStart = start - Math.max(0, Math.min(count, start - from));
    if (newLength === 0) return null;
  }
  return rows ? { ...rect, row: newStart, rowCount: newLength } : { ...rect, column: newStart, columnCount: newLength };
}

function movePart(sheet: string, parts: Parts, move: Move): void {
  const before = parts.of(sheet);
  const after: SheetParts = {
    ...before,
    tables: mapped(before.tables, (part) => one(part, move)),
    hyperlinks: mapped(before.hyperlinks, (part) => one(part, move)),
    conditionalFormats: mapped(before.conditionalFormats, (part) => many(part, move)),
    dataValidations: mapped(before.dataValidations, (part) => many(part, move)),
  };
  const autoFilter = before.autoFilter && one(before.autoFilter, move);
  const aspects = (["tables", "hyperlinks", "conditionalFormats", "dataValidations"] as const).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const { autoFilter: _, ...rest } = after;
  parts.change(sheet, autoFilter ? { ...rest, autoFilter } : rest, ...aspects, ...(before.autoFilter ? (["autoFilter"] as const) : []));
}

function mapped<T>(items: readonly T[], change: (item: T) => T | null): T[] {
  return items.map(change).filter((item): item is NonNullable<typeof item> => item !== null) as T[];
}

function one<T extends { readonly rect: Rect }>(part: T, move: Move): T | null {
  const rect = move(part.rect);
  return rect && { ...part, rect };
}

function many<T extends { readonly ranges: readonly Rect[] }>(part: T, move: Move): T | null {
  const ranges = part.ranges.map(move).filter((rect): rect is Rect => rect !== null);
  return ranges.length > 0 ? { ...part, ranges } : null;
}
