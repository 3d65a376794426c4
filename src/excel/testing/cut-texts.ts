import type { WorkbookDocument } from "../../../stand-in/document";
import { columnLetters } from "../../core/model/address";
import { onOneLine, wrapped, type Letters } from "./font-metrics";

/** Points that a screen may round away. */
const ROUNDING = 1.5;
const POINTS_PER_PIXEL = 0.75;
/** Columns of an own sheet that a text goes on over at most. */
const FAR = 60;
/** `WrapStrategy.WRAP` of the engine. */
const WRAP = 3;

type Snapshot = WorkbookDocument["snapshot"];
type SheetSnapshot = NonNullable<Snapshot["sheets"][string]>;

type SnapshotCell = NonNullable<NonNullable<SheetSnapshot["cellData"]>[number]>[number] | null | undefined;

type Printed = Readonly<Record<"row" | "rowCount" | "columnCount", number>>;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly letters: Letters;
  readonly wraps: boolean;
  readonly indent: number;
}

/**
 * Texts of the named sheets that are not seen whole: wrapped ones that are higher than their row, or have a word wider than their column; others
 * that run into a filled cell, or out of what is printed. As `Resumé!C7: text (why)`.
 */
export function cutTexts({ snapshot, sheets }: WorkbookDocument, names: readonly string[]): string[] {
  return Object.values(snapshot.sheets).flatMap((sheet) =>
    sheet?.name !== undefined && sheet.id !== undefined && names.includes(sheet.name)
      ? cutIn(sheet, snapshot, sheets[sheet.id]?.pageLayout.printArea)
      : [],
  );
}

function cutIn(sheet: SheetSnapshot, snapshot: Snapshot, printed: Printed | undefined): string[] {
  const { cellData = {}, mergeData = [], name } = sheet;
  const widthOf = (column: number): number => (sheet.columnData?.[column]?.w ?? sheet.defaultColumnWidth ?? 88) * POINTS_PER_PIXEL;
  const heightOf = (row: number): number => (sheet.rowData?.[row]?.h ?? sheet.defaultRowHeight ?? 20) * POINTS_PER_PIXEL;
  const sum = (from: number, to: number, of: (i: number) => number): number => {
    let all = 0;
    for (let i = from; i <= to; i++) all += of(i);
    return all;
  };
  const filled = (row: number, column: number): boolean => {
    const value = cellData[row]?.[column]?.v;
    return value !== undefined && value !== null && value !== "";
  };
  const found: string[] = [];
  for (const cell of cellsOf(sheet, snapshot)) {
    const { row, column, text, letters, wraps, indent } = cell;
    const merge = mergeData.find(({ startRow, startColumn }) => startRow === row && startColumn === column);
    const [lastRow, lastColumn] = [merge?.endRow ?? row, merge?.endColumn ?? column];
    let width = sum(column, lastColumn, widthOf);
    const height = sum(row, lastRow, heightOf);
    // What does not wrap goes on over empty cells, as far as is printed; what is only on the screen, as far as one scrolls.
    const end = printed !== undefined && row < printed.row + printed.rowCount ? printed.columnCount : column + FAR;
    if (!wraps && merge === undefined) for (let next = column + 1; next < end && !filled(row, next); next++) width += widthOf(next);
    const needed = wraps ? wrapped(text, width, letters, indent) : onOneLine(text, letters, indent);
    const why = needed.width > width + ROUNDING ? "width" : needed.height > height + ROUNDING ? "height" : undefined;
    if (why === undefined) continue;
    const [wanted, has] = why === "width" ? [needed.width, width] : [needed.height, height];
    found.push(`${name}!${columnLetters(column)}${row + 1}: ${text} (${why} ${Math.round(wanted)} of ${Math.round(has)})`);
  }
  return found;
}

function* cellsOf({ cellData = {} }: SheetSnapshot, { styles = {} }: Snapshot): Iterable<Cell> {
  for (const [row, cells] of Object.entries(cellData))
    for (const [column, cell] of Object.entries<SnapshotCell>(cells ?? {})) {
      // Lines drawn with signs go on to the edge of their cell.
      if (cell?.v === undefined || cell.v === null || !/[\p{L}\p{N}]/u.test(String(cell.v))) continue;
      const style = typeof cell.s === "string" ? styles[cell.s] : cell.s;
      yield {
        row: Number(row),
        column: Number(column),
        text: typeof cell.v === "number" ? asShown(cell.v, style?.n?.pattern) : String(cell.v),
        letters: { size: style?.fs ?? 11, bold: style?.bl === 1 },
        wraps: style?.tb === WRAP && typeof cell.v !== "number",
        indent: style?.pd?.l ? 1 : 0,
      };
    }
}

const GROUPED = new Intl.NumberFormat("da");

function asShown(value: number, pattern = ""): string {
  if (/y/.test(pattern)) return "28-12-2026";
  if (pattern.includes("%")) return `${Math.round(value * 100)} %`;
  return `${GROUPED.format(Math.round(value))}${pattern.includes("kr") ? " kr." : ""}`;
}
