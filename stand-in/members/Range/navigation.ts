import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../../src/core/model/address";
import { intersect } from "../../cells/used-range";
import { apiNotFound, HostError } from "../../wire/errors";
import { isHostObject } from "../../wire/object-model";
import { method, object, property, type MemberHost } from "../host";
import { range, worksheet } from "../objects";
import { fullAddress, onSheet, type RangeRef } from "../refs";
import { find } from "../Worksheet/find";

/** Where a range is, and other ranges seen from it. */
export const rangeNavigation = {
  address: property<RangeRef>((ref, host) => fullAddress(host.cells.sheets.name(ref.sheet), ref.rect)),
  rowIndex: property<RangeRef>(({ rect }) => rect.row),
  columnIndex: property<RangeRef>(({ rect }) => rect.column),
  rowCount: property<RangeRef>(({ rect }) => rect.rowCount),
  columnCount: property<RangeRef>(({ rect }) => rect.columnCount),
  /** In points from the sheet's upper left corner; hidden rows and columns take no room. */
  left: property<RangeRef>(({ sheet, rect }, host) => widthOf(sheet, 0, rect.column, host)),
  top: property<RangeRef>(({ sheet, rect }, host) => heightOf(sheet, 0, rect.row, host)),
  width: property<RangeRef>(({ sheet, rect }, host) => widthOf(sheet, rect.column, rect.columnCount, host)),
  height: property<RangeRef>(({ sheet, rect }, host) => heightOf(sheet, rect.row, rect.rowCount, host)),
  worksheet: object<RangeRef>(({ sheet }) => worksheet(sheet)),

  getCell: method<RangeRef>((ref, [row, column]) =>
    moved(ref, { row: ref.rect.row + row, column: ref.rect.column + column, rowCount: 1, columnCount: 1 }),
  ),
  getRow: method<RangeRef>((ref, [row]) => moved(ref, { ...ref.rect, row: ref.rect.row + row, rowCount: 1 })),
  getColumn: method<RangeRef>((ref, [column]) => moved(ref, { ...ref.rect, column: ref.rect.column + column, columnCount: 1 })),
  getResizedRange: method<RangeRef>((ref, [rows, columns]) => {
    const { row, column, rowCount, columnCount } = ref.rect;
    const [down, across] = [resized(row, rowCount + rows), resized(column, columnCount + columns)];
    return moved(ref, { row: down.start, rowCount: down.count, column: across.start, columnCount: across.count });
  }),
  getOffsetRange: method<RangeRef>((ref, [rows, columns]) =>
    moved(ref, { ...ref.rect, row: ref.rect.row + rows, column: ref.rect.column + columns }),
  ),
  getEntireRow: method<RangeRef>((ref) => moved(ref, { ...ref.rect, column: 0, columnCount: MAX_COLUMNS })),
  getEntireColumn: method<RangeRef>((ref) => moved(ref, { ...ref.rect, row: 0, rowCount: MAX_ROWS })),
  getLastCell: method<RangeRef>((ref) => moved(ref, { row: bottom(ref.rect), column: right(ref.rect), rowCount: 1, columnCount: 1 })),
  getLastRow: method<RangeRef>((ref) => moved(ref, { ...ref.rect, row: bottom(ref.rect), rowCount: 1 })),
  getRowsBelow: method<RangeRef>((ref, [count = 1]) => moved(ref, rowsBelow(ref.rect, count))),
  getBoundingRect: method<RangeRef>((ref, [other], host) => {
    const rect = otherRect(ref, other, host);
    const row = Math.min(ref.rect.row, rect.row);
    const column = Math.min(ref.rect.column, rect.column);
    return moved(ref, {
      row,
      column,
      rowCount: Math.max(bottom(ref.rect), bottom(rect)) - row + 1,
      columnCount: Math.max(right(ref.rect), right(rect)) - column + 1,
    });
  }),
  getIntersection: method<RangeRef>((ref, [other], host) => {
    const common = intersect(ref.rect, otherRect(ref, other, host));
    if (!common) throw new HostError("ItemNotFound");
    return moved(ref, common);
  }),
  getIntersectionOrNullObject: method<RangeRef>((ref, [other], host) => {
    const common = intersect(ref.rect, otherRect(ref, other, host));
    return common && moved(ref, common);
  }),
  /** An empty range has no used range: ItemNotFound. */
  getUsedRange: method<RangeRef>(
    (ref, [valuesOnly], host) => {
      const rect = host.cells.used.within(ref.sheet, ref.rect, valuesOnly === true);
      if (!rect) throw new HostError("ItemNotFound");
      return moved(ref, rect);
    },
    { readsCells: true },
  ),
  getUsedRangeOrNullObject: method<RangeRef>(
    (ref, [valuesOnly], host) => {
      const rect = host.cells.used.within(ref.sheet, ref.rect, valuesOnly === true);
      return rect && moved(ref, rect);
    },
    { readsCells: true },
  ),
};

/**
 * Contracted beyond its first cell, a range reaches back from it, as Microsoft's own sample draws its lines to the left and up:
 * https://github.com/OfficeDev/office-js-snippets/blob/prod/samples/excel/99-just-for-fun/patterns.yaml.
 */
function resized(start: number, count: number): { readonly start: number; readonly count: number } {
  return count > 0 ? { start, count } : { start: start + count - 1, count: 2 - count };
}

function moved(ref: RangeRef, rect: Rect) {
  return range({ sheet: ref.sheet, rect: onSheet(rect) });
}

/** The other range of a call, given as an object or as an address on the same sheet. */
function otherRect(ref: RangeRef, other: unknown, host: MemberHost): Rect {
  if (isHostObject(other)) {
    const given = other.ref as RangeRef;
    if (given.sheet !== ref.sheet) throw new HostError("InvalidArgument");
    return given.rect;
  }
  return find(ref.sheet, String(other), host).rect;
}

function widthOf(sheet: string, from: number, count: number, { cells: { layout } }: MemberHost): number {
  return sum(from, count, (column) => (layout.columnHidden(sheet, column) ? 0 : layout.columnWidth(sheet, column)));
}

function heightOf(sheet: string, from: number, count: number, { cells: { layout } }: MemberHost): number {
  return sum(from, count, (row) => (layout.rowHidden(sheet, row) ? 0 : layout.rowHeight(sheet, row)));
}

function sum(from: number, count: number, lengthOf: (index: number) => number): number {
  let length = 0;
  for (let index = from; index < from + count; index++) length += lengthOf(index);
  return length;
}

function bottom(rect: Rect): number {
  return rect.row + rect.rowCount - 1;
}

function right(rect: Rect): number {
  return rect.column + rect.columnCount - 1;
}

function rowsBelow(rect: Rect, count: number): Rect {
  if (!Number.isInteger(count) || count === 0) throw new HostError("InvalidArgument");
  if (count < 0) throw apiNotFound("Range", "getRowsBelow of a negative number");
  return { ...rect, row: bottom(rect) + 1, rowCount: count };
}
