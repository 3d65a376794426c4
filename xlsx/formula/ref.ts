import { MAX_COLUMNS, MAX_ROWS, rectAddress, type Rect } from "../../src/core/model/address";

/** `A1`, `$A$1:C9`, `A:C`, `3:7` → rectangle; undefined for anything else. A sheet name before `!` is left out. */
export function parseRect(text: string): Rect | undefined {
  const plain = text
    .slice(text.lastIndexOf("!") + 1)
    .replace(/\$/g, "")
    .trim();
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?(?::([A-Za-z]{1,3})?(\d{1,7})?)?$/.exec(plain);
  if (!match || plain === "") return undefined;
  const [, c1, r1, c2 = plain.includes(":") ? undefined : c1, r2 = plain.includes(":") ? undefined : r1] = match;
  if ((c1 === undefined) !== (c2 === undefined) || (r1 === undefined) !== (r2 === undefined)) return undefined;
  if (!plain.includes(":") && (c1 === undefined || r1 === undefined)) return undefined;
  const [left, right] = c1 === undefined || c2 === undefined ? [0, MAX_COLUMNS - 1] : sorted(columnIndex(c1), columnIndex(c2));
  const [top, bottom] = r1 === undefined || r2 === undefined ? [0, MAX_ROWS - 1] : sorted(Number(r1) - 1, Number(r2) - 1);
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

/** `$A$1:$C$9`; whole columns `$A:$C` and rows `$1:$4` as Excel writes them in names. */
export function absoluteRect(rect: Rect): string {
  const wholeRows = rect.columnCount === MAX_COLUMNS;
  const wholeColumns = rect.rowCount === MAX_ROWS && !wholeRows;
  const [first = "", last = first] = rectAddress(rect).split(":");
  const part = (address: string): string => {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) as unknown as [string, string, string];
    return (wholeRows ? "" : `$${letters}`) + (wholeColumns ? "" : `$${digits}`);
  };
  return rect.rowCount === 1 && rect.columnCount === 1 ? part(first) : `${part(first)}:${part(last)}`;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

function sorted(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
