import { columnLetters, quoteSheetName } from "../../core/model/address";
import type { RegisterMapping } from "../../core/model/register-data";
import { registerSpec } from "../../core/registers";
import type { LiveFormula } from "../../core/reports/plan";

/**
 * The Excel formula for a live figure, in Excel's English form, or undefined where the register or a column is not in the
 * workbook. Absolute ranges over the rows that were read; Excel moves them along when rows are inserted or the sheet is renamed.
 * Blank rows and padded cells can make Excel count otherwise than the core did: the writer compares and keeps a formula only where both agree.
 */
export function excelFormula(live: LiveFormula, mappings: readonly RegisterMapping[]): string | undefined {
  const mapping = mappings.find(({ register }) => register === live.register);
  if (mapping === undefined || mapping.rowSpan === 0) return undefined;
  switch (live.kind) {
    case "countFilled":
      return rangesOf(mapping, [live.column], ([range]) => `=COUNTA(${range})`);
    case "countRows": {
      // All rows: COUNTIFS needs a condition, and rows of a register are known by their key.
      if (live.where.length === 0) return rangesOf(mapping, [registerSpec(live.register).keyColumn], ([range]) => `=COUNTA(${range})`);
      const columns = live.where.map(({ column }) => column);
      return rangesOf(
        mapping,
        columns,
        (ranges) => `=COUNTIFS(${ranges.map((range, i) => `${range},${criterion(live.where[i]!.equals)}`).join(",")})`,
      );
    }
  }
}

function rangesOf(mapping: RegisterMapping, columns: readonly string[], build: (ranges: readonly string[]) => string): string | undefined {
  const ranges: string[] = [];
  for (const key of columns) {
    const column = mapping.columns[key]?.column;
    if (column === undefined) return undefined;
    const letters = columnLetters(column);
    ranges.push(`${quoteSheetName(mapping.sheet)}!$${letters}$${mapping.firstRow + 1}:$${letters}$${mapping.firstRow + mapping.rowSpan}`);
  }
  return build(ranges);
}

/**
 * A COUNTIFS criterion that means just this text: with `=` in front so that `<5` is no comparison, wildcards switched off by `~`, quotes
 * doubled. Empty text means blank cells, which is what the criterion `""` counts.
 */
function criterion(text: string): string {
  if (text === "") return '""';
  return `"=${text.replace(/[~*?]/g, "~$&").replace(/"/g, '""')}"`;
}
