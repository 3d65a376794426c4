import { columnEntries, type OptionalColumns } from "../../model/columns";
import type { CellValue } from "../../model/cell";
import type { RegisterData, RegisterMapping, IgnoredRow } from "../../model/register-data";
import { registerSpec } from "../../registers";
import { closingRow } from "./closing-row";
import { isHintRow } from "./hint-row";
import { type SheetColumn, filledCells } from "./row-cells";

/** Hint rows are right under the headers; some templates have one with formats and one with examples. */
const MOST_HINTS = 2;
/** Sums and notes at the end; what is longer is a list of its own and no mere closing. */
const MOST_CLOSING = 20;

/**
 * Removes the rows that are no rows of the register: hints under its headers, the headers repeated further down (lists pasted together,
 * printed page by page), and sums and notes at its end (notes only where it is no Excel table, whose end is known). The mapping then spans
 * the remaining rows and lists the ignored ones.
 */
export function ignoreRows(data: RegisterData): RegisterData {
  const { mapping, rowCount, sheetRows } = data;
  const columns = inSheetOrder(mapping, data.columns);
  const ignored: IgnoredRow[] = [];
  const report = (kind: IgnoredRow["kind"], row: number): void => {
    ignored.push({ kind, row: sheetRows[row]!, text: String(filledCells(columns, row)[0]!.value).trim() });
  };
  let from = 0;
  while (
    from < Math.min(MOST_HINTS, rowCount) &&
    sheetRows[from] === mapping.firstRow + from &&
    isHintRow(filledCells(columns, from), mapping.register)
  ) {
    report("hint", from++);
  }
  let to = rowCount;
  while (to > from && rowCount - to < MOST_CLOSING) {
    const kind = closingRow(filledCells(columns, to - 1), to - 1);
    if (kind === undefined || (kind === "note" && mapping.table !== undefined)) break;
    report(kind, --to);
  }
  const repeated = repeatedHeaders(columns, from, to);
  for (const row of repeated) report("header", row);
  if (ignored.length === 0) return data;
  const firstRow = from === 0 ? mapping.firstRow : sheetRows[from - 1]! + 1;
  const endRow = to === rowCount ? mapping.firstRow + mapping.rowSpan : sheetRows[to]!;
  const isRetained = (_: unknown, i: number): boolean => !repeated.has(from + i);
  const retained = <T>(values: readonly T[]): readonly T[] => (repeated.size === 0 ? values : values.filter(isRetained));
  const rows = sheetRows.subarray(from, to);
  return {
    mapping: { ...mapping, firstRow, rowSpan: endRow - firstRow, ignored: ignored.sort((a, b) => a.row - b.row) },
    rowCount: to - from - repeated.size,
    sheetRows: repeated.size === 0 ? rows : rows.filter(isRetained),
    columns: Object.fromEntries(columnEntries(data.columns).map(([key, values]) => [key, retained(values.slice(from, to))])),
  };
}

/** Rows in which the leftmost cell and at least one more are filled, and every filled one says its own column's header. */
function repeatedHeaders(columns: readonly SheetColumn[], from: number, to: number): ReadonlySet<number> {
  const found = new Set<number>();
  const leftmost = columns[0];
  if (leftmost === undefined) return found;
  for (let row = from; row < to; row++) {
    if (!saysHeader(leftmost.values[row]!, leftmost)) continue;
    const cells = filledCells(columns, row);
    if (cells.length > 1 && cells.every(({ column, value }) => saysHeader(value, column))) found.add(row);
  }
  return found;
}

function saysHeader(value: CellValue, { header }: SheetColumn): boolean {
  return value === header || (typeof value === "string" && value.length > header.length && value.trim() === header);
}

function inSheetOrder(mapping: RegisterMapping, values: OptionalColumns): SheetColumn[] {
  const spec = registerSpec(mapping.register);
  const leftmost = Math.min(...Object.values(mapping.columns).map(({ column }) => column));
  return spec.columns
    .flatMap((column) => {
      const mapped = mapping.columns[column.key];
      if (mapped === undefined) return [];
      const isLabel = mapped.column === leftmost || column.key === spec.keyColumn;
      return [{ at: mapped.column, spec: column, header: mapped.header.trim(), values: values[column.key]!, isLabel }];
    })
    .sort((a, b) => a.at - b.at);
}
