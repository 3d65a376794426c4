import type { RegisterMapping, RegisterPart, RegisterRows } from "./register-data";

/** A cell of a worksheet; zero-based. */
interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A row of a register by its sheet row. One sheet row may hold rows of two parts, side by side. */
export interface PartRow {
  /** Index among the register's parts; absent: the first. */
  readonly part?: number | undefined;
  /** Zero-based sheet row. */
  readonly row: number;
}

/** The places in which a register stands, in reading order. */
export function partsOf(mapping: RegisterMapping): readonly RegisterPart[] {
  return mapping.parts ?? [mapping];
}

/** The sheets on which a register stands, each once. */
export function sheetsOf(mapping: RegisterMapping): string[] {
  return [...new Set(partsOf(mapping).map(({ sheet }) => sheet))];
}

/** Number of sheet rows that may hold data, in all parts. */
export function rowSpanOf(mapping: RegisterMapping): number {
  return partsOf(mapping).reduce((sum, { rowSpan }) => sum + rowSpan, 0);
}

/** The index of the part that a data row is in. */
export function partIndexOf({ starts }: Pick<RegisterRows, "starts">, row: number): number {
  if (starts === undefined) return 0;
  let part = starts.length - 1;
  while (part > 0 && row < starts[part]!) part--;
  return part;
}

/** The part of a data row, and the sheet and row it is there; undefined for a row that the register does not have. */
export function placeOfRow(rows: RegisterRows, row: number): { part: RegisterPart; sheet: string; row: number } | undefined {
  const sheetRow = rows.sheetRows[row];
  if (sheetRow === undefined) return undefined;
  const part = partsOf(rows.mapping)[partIndexOf(rows, row)]!;
  return { part, sheet: part.sheet, row: sheetRow };
}

/** The cell of a data row's column; undefined where the row is not there or its part has no such column. */
export function cellOf(rows: RegisterRows, row: number, columnKey: string): SheetCell | undefined {
  const place = placeOfRow(rows, row);
  const mapped = place?.part.columns[columnKey];
  return place === undefined || mapped === undefined ? undefined : { sheet: place.sheet, row: place.row, column: mapped.column };
}

/** The cell that shows a data row: of the first of the columns that its part has, else its leftmost. */
export function shownCellOf(rows: RegisterRows, row: number, ...columnKeys: readonly string[]): SheetCell | undefined {
  const place = placeOfRow(rows, row);
  if (place === undefined) return undefined;
  const { columns } = place.part;
  const key = columnKeys.find((candidate) => columns[candidate] !== undefined);
  const column = key === undefined ? Math.min(...Object.values(columns).map((mapped) => mapped.column)) : columns[key]!.column;
  return Number.isFinite(column) ? { sheet: place.sheet, row: place.row, column } : undefined;
}

/** Index of the data row of a sheet row; undefined for a row outside the register. The rows of each part are ascending. */
export function dataRowOf(
  { sheetRows, starts }: Pick<RegisterRows, "sheetRows" | "starts">,
  { part = 0, row }: PartRow,
): number | undefined {
  let from = starts?.[part] ?? 0;
  let to = (starts?.[part + 1] ?? sheetRows.length) - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const at = sheetRows[middle]!;
    if (at === row) return middle;
    if (at < row) from = middle + 1;
    else to = middle - 1;
  }
  return undefined;
}

/** A number for a row of a register that no other of its rows has, in the order of parts and rows. */
export function partRowCode({ part = 0, row }: PartRow): number {
  return part * MOST_SHEET_ROWS + row;
}

/** A power of two above Excel's number of rows. */
const MOST_SHEET_ROWS = 2 ** 21;

/** The part below which new rows go: the one with most columns, the last of equals. */
export function partForNewRows(mapping: RegisterMapping): RegisterPart {
  const countOf = ({ columns }: RegisterPart): number => Object.keys(columns).length;
  return partsOf(mapping).reduce((best, part) => (countOf(part) >= countOf(best) ? part : best));
}
