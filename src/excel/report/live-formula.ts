import { columnLetters, quoteSheetName } from "../../core/model/address";
import { partsOf } from "../../core/model/parts";
import type { RegisterMapping, RegisterPart } from "../../core/model/register-data";
import { registerSpec } from "../../core/registers";
import type { LiveFormula, Where } from "../../core/reports/plan";

/**
 * The Excel formula for a live figure, in Excel's English form, or undefined where the register or a column is not in the
 * workbook. Absolute ranges over the rows that were read; Excel moves them along when rows are inserted or the sheet is renamed.
 * Blank rows and padded cells can make Excel count otherwise than the core did: the writer compares and keeps a formula only where both agree.
 */
export function excelFormula(live: LiveFormula, mappings: readonly RegisterMapping[]): string | undefined {
  const mapping = mappings.find(({ register }) => register === live.register);
  if (mapping === undefined) return undefined;
  const parts = partsOf(mapping).filter(({ rowSpan }) => rowSpan > 0);
  if (parts.length === 0 || parts.length > MOST_PARTS) return undefined;
  // All rows: COUNTIFS needs a condition, and rows of a register are known by their key.
  if (live.kind === "countFilled") return countFilled(parts, live.column);
  if (live.where.length === 0) return countFilled(parts, registerSpec(live.register).keyColumn);
  return countRows(parts, live.where);
}

/** A register in more places has figures that stand still: a formula of many terms is nothing that anybody reads. */
const MOST_PARTS = 30;

/** COUNTA takes the areas one after the other; a part without the column has nothing to count. */
function countFilled(parts: readonly RegisterPart[], column: string): string | undefined {
  const ranges = parts.flatMap((part) => rangeOf(part, column) ?? []);
  return ranges.length === 0 ? undefined : `=COUNTA(${ranges.join(",")})`;
}

/** COUNTIFS takes one area for each condition, so there is a term for each part. */
function countRows(parts: readonly RegisterPart[], where: readonly Where[]): string | undefined {
  const terms: string[] = [];
  for (const part of parts) {
    const conditions: string[] = [];
    for (const { column, equals } of where) {
      const range = rangeOf(part, column);
      if (range === undefined) return undefined;
      conditions.push(`${range},${criterion(equals)}`);
    }
    terms.push(`COUNTIFS(${conditions.join(",")})`);
  }
  return `=${terms.join("+")}`;
}

function rangeOf({ sheet, columns, firstRow, rowSpan }: RegisterPart, key: string): string | undefined {
  const column = columns[key]?.column;
  if (column === undefined) return undefined;
  const letters = columnLetters(column);
  return `${quoteSheetName(sheet)}!$${letters}$${firstRow + 1}:$${letters}$${firstRow + rowSpan}`;
}

/**
 * A COUNTIFS criterion that means just this text: with `=` in front so that `<5` is no comparison, wildcards switched off by `~`, quotes
 * doubled. Empty text means blank cells, which is what the criterion `""` counts.
 */
function criterion(text: string): string {
  if (text === "") return '""';
  return `"=${text.replace(/[~*?]/g, "~$&").replace(/"/g, '""')}"`;
}
