import { columnEntries, type OptionalColumns } from "../../model/columns";
import type { CellValue } from "../../model/cell";
import type { IgnoredRow, RegisterData, RegisterMapping } from "../../model/register-data";
import { registerSpec } from "../../registers";
import { isHintRow } from "./hint-row";
import { kindsOfRows } from "./kinds-of-rows";
import { type ReadRows, type SheetColumn, filledCells } from "./row-cells";

/** Hint rows are right under the headers; some templates have one with formats and one with examples. */
const MOST_HINTS = 2;

/**
 * Removes the rows that are no records, wherever they stand: hints under the headers, the headers repeated (lists pasted together, printed
 * page by page), headings of groups, totals, rows prepared for later, notes, and what is there for the printed page. The mapping then spans
 * the remaining rows and lists the ignored ones. What is in doubt is a record.
 * @param across sheet rows whose first filled cell is merged across others.
 */
export function ignoreRows(data: RegisterData, across: ReadonlySet<number> = NONE): RegisterData {
  const { mapping, rowCount, sheetRows } = data;
  const rows = readRows(data, across);
  const hints = hintRows(rows, mapping);
  const kinds = kindsOfRows(rows, hints, repeatedHeaders(rows.columns, hints, rowCount));
  for (let row = 0; row < hints; row++) kinds.set(row, "hint");
  if (kinds.size === 0) return data;
  const retained = Array.from({ length: rowCount }, (_, row) => row).filter((row) => !kinds.has(row));
  const first = retained[0];
  const last = retained.at(-1);
  const end = mapping.firstRow + mapping.rowSpan;
  const firstRow = first === 0 ? mapping.firstRow : first === undefined ? end : sheetRows[first - 1]! + 1;
  const endRow = last === undefined || last === rowCount - 1 ? end : sheetRows[last + 1]!;
  return {
    ...data,
    mapping: { ...mapping, firstRow, rowSpan: endRow - firstRow, ignored: listed(kinds, rows) },
    rowCount: retained.length,
    sheetRows: Int32Array.from(retained, (row) => sheetRows[row]!),
    columns: Object.fromEntries(columnEntries(data.columns).map(([key, values]) => [key, retained.map((row) => values[row]!)])),
  };
}

const NONE: ReadonlySet<number> = new Set();

function listed(kinds: ReadonlyMap<number, IgnoredRow["kind"]>, { columns, sheetRows }: ReadRows): IgnoredRow[] {
  return [...kinds]
    .sort(([a], [b]) => a - b)
    .map(([row, kind]) => ({ kind, row: sheetRows[row]!, text: String(filledCells(columns, row)[0]!.value).trim() }));
}

function hintRows({ columns, rowCount, sheetRows }: ReadRows, { firstRow, register }: RegisterMapping): number {
  let hints = 0;
  while (
    hints < Math.min(MOST_HINTS, rowCount) &&
    sheetRows[hints] === firstRow + hints &&
    isHintRow(filledCells(columns, hints), register)
  )
    hints++;
  return hints;
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

function readRows({ mapping, rowCount, sheetRows, columns: values }: RegisterData, across: ReadonlySet<number>): ReadRows {
  const columns = inSheetOrder(mapping, values);
  const spec = registerSpec(mapping.register);
  // By the register's order: the first column that names a row beside its key.
  const named = spec.columns.find(
    ({ key, kind, required }) => required && key !== spec.keyColumn && (kind === "text" || kind === "reference"),
  );
  const find = (key: string | undefined): SheetColumn | undefined => columns.find((column) => column.spec.key === key);
  return { columns, rowCount, sheetRows, key: find(spec.keyColumn), name: find(named?.key), across };
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
