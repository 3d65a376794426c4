/** Excel's limits: a worksheet has 1,048,576 rows and 16,384 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of a worksheet. Rows and columns count from zero. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One number for a cell, as change logs use it. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const rowOfKey = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOfKey = (key: number): number => key % MAX_COLUMNS;

/** 0 → `A`, 27 → `AB`. */
export function columnLetters(index: number): string {
  let rest = index;
  let letters = "";
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** `A` → 0, `ab` → 27. Letters alone, no `$`. */
export function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** (11, 2) → `C12`. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `A1:C9` for a rectangle, `A1` for a single cell. */
export function rectAddress(rect: Rect): string {
  const first = cellAddress(rect.row, rect.column);
  if (rect.rowCount === 1 && rect.columnCount === 1) return first;
  return `${first}:${cellAddress(rect.row + rect.rowCount - 1, rect.column + rect.columnCount - 1)}`;
}

/** `$A$1:$C$9`; whole columns `$A:$C` and rows `$1:$4` as Excel writes them in names. */
export function absoluteRect(rect: Rect): string {
  const wholeRows = rect.columnCount === MAX_COLUMNS;
  const wholeColumns = rect.rowCount === MAX_ROWS && !wholeRows;
  const corner = (row: number, column: number): string =>
    (wholeRows ? "" : `$${columnLetters(column)}`) + (wholeColumns ? "" : `$${row + 1}`);
  const first = corner(rect.row, rect.column);
  if (rect.rowCount === 1 && rect.columnCount === 1) return first;
  return `${first}:${corner(rect.row + rect.rowCount - 1, rect.column + rect.columnCount - 1)}`;
}

const CORNER = /^(?:\$?([A-Z]{1,3}))?(?:\$?(\d{1,7}))?$/i;

/** `A1`, `$A$1:C9`, `A:C`, `3:7` → rectangle; undefined for anything else. A sheet name before `!` is ignored. */
export function parseRect(text: string): Rect | undefined {
  const [from = "", to, ...more] = text
    .slice(text.lastIndexOf("!") + 1)
    .trim()
    .split(":");
  const [, firstLetters, firstDigits] = CORNER.exec(from) ?? [];
  const [, lastLetters, lastDigits] = (to === undefined ? undefined : CORNER.exec(to)) ?? [];
  if (more.length > 0 || (firstLetters ?? firstDigits) === undefined) return undefined;
  if (to === undefined) {
    if (firstLetters === undefined || firstDigits === undefined) return undefined;
    return between(Number(firstDigits) - 1, columnIndex(firstLetters), Number(firstDigits) - 1, columnIndex(firstLetters));
  }
  if ((firstLetters === undefined) !== (lastLetters === undefined) || (firstDigits === undefined) !== (lastDigits === undefined))
    return undefined;
  return between(
    firstDigits === undefined ? 0 : Number(firstDigits) - 1,
    firstLetters === undefined ? 0 : columnIndex(firstLetters),
    lastDigits === undefined ? MAX_ROWS - 1 : Number(lastDigits) - 1,
    lastLetters === undefined ? MAX_COLUMNS - 1 : columnIndex(lastLetters),
  );
}

/** The corners in any order; undefined where one lies outside the sheet. */
function between(rowA: number, columnA: number, rowB: number, columnB: number): Rect | undefined {
  const [top, bottom] = rowA <= rowB ? [rowA, rowB] : [rowB, rowA];
  const [left, right] = columnA <= columnB ? [columnA, columnB] : [columnB, columnA];
  if (top < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** A `sqref`: rectangles with spaces between. */
export function parseRects(text: string): Rect[] {
  return text.split(/\s+/).flatMap((part) => parseRect(part) ?? []);
}

export function rectsText(rects: readonly Rect[]): string {
  return rects.map(rectAddress).join(" ");
}

/** A sheet name as a formula has it: quoted, inner apostrophes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
