import { cellsOfFinding, type Finding } from "./finding";
import { rectAddress } from "./address";

/** Cells of findings as Excel writes them, by sheet: neighbours below one another as one range. */
export interface SheetCells {
  readonly sheet: string;
  /** `C2:C4`, `C9`; in the order of columns and rows. */
  readonly ranges: readonly string[];
}

/** The cells for which findings stand, each once. */
export function cellRanges(findings: Iterable<Finding>): SheetCells[] {
  const sheets = new Map<string, Map<number, Set<number>>>();
  for (const finding of findings)
    for (const { sheet, row, column } of cellsOfFinding(finding)) {
      let columns = sheets.get(sheet);
      if (columns === undefined) sheets.set(sheet, (columns = new Map()));
      let rows = columns.get(column);
      if (rows === undefined) columns.set(column, (rows = new Set()));
      rows.add(row);
    }
  return [...sheets].map(([sheet, columns]) => ({
    sheet,
    ranges: [...columns].sort(([a], [b]) => a - b).flatMap(([column, rows]) => rangesOf(column, Int32Array.from(rows).sort())),
  }));
}

function rangesOf(column: number, rows: Int32Array): string[] {
  const ranges: string[] = [];
  let from = 0;
  for (let at = 1; at <= rows.length; at++) {
    if (at < rows.length && rows[at] === rows[at - 1]! + 1) continue;
    ranges.push(rectAddress({ row: rows[from]!, column, rowCount: at - from, columnCount: 1 }));
    from = at;
  }
  return ranges;
}
