import { cellAddress, quoteSheetName } from "../../core/model/address";
import type { CellValue } from "../../core/model/cell";
import type { TableSheetPlan } from "../../core/reports/table-sheet/table-sheet-plan";
import { textCell } from "../text-cell";

/**
 * Excel on the web refuses requests over 5 MB (https://learn.microsoft.com/office/dev/add-ins/concepts/
 * resource-limits-and-performance-optimization#excel-add-ins); a character of Danish text takes one or two bytes.
 */
const CHARACTERS_PER_CHUNK = 1_500_000;
/** Excel takes no longer text in a formula. */
const MOST_IN_QUOTES = 255;
/** A cell's size beside its text. */
const PER_CELL = 8;

/** Rows `from` to `to` (not with it), as many as go in a request. */
export interface RowChunk {
  readonly from: number;
  readonly to: number;
}

export function chunksOf(rows: TableSheetPlan["rows"], limit = CHARACTERS_PER_CHUNK): RowChunk[] {
  const chunks: RowChunk[] = [];
  let from = 0;
  let size = 0;
  rows.forEach((row, i) => {
    const own = row.reduce<number>((sum, value) => sum + String(value).length + PER_CELL, 0);
    if (i > from && size + own > limit) {
      chunks.push({ from, to: i });
      from = i;
      size = 0;
    }
    size += own;
  });
  if (rows.length > 0) chunks.push({ from, to: rows.length });
  return chunks;
}

/** A value as `Range.formulas` accepts it without reinterpreting it. */
export function plainCell(value: CellValue): CellValue {
  return typeof value === "string" ? textCell(value) : value;
}

/**
 * A link to a cell, as a formula: a sheet holds 65,530 links that are none (https://support.microsoft.com/office/
 * excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3), and each of those is a call of its own. `#` means this workbook.
 */
export function linkFormula(target: TableSheetPlan["targets"][number], text: CellValue): string {
  const place = `#${quoteSheetName(target.sheet)}!${cellAddress(target.row, target.column)}`;
  return `=HYPERLINK(${quoted(place)},${quoted(String(text).slice(0, MOST_IN_QUOTES))})`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
