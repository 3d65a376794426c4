import { MAX_COLUMNS } from "../address";
import type { Column } from "../model/workbook";
import { booleanAttr, child, numberAttr, type XmlElement } from "../xml/tree";

/** Pixels of the widest digit in Calibri 11, the unit of column widths (ECMA-376 18.3.1.13). */
const DIGIT = 7;

export function widthToPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

export function pixelsToWidth(pixels: number): number {
  return Math.trunc((pixels / DIGIT) * 256 + 0.5) / 256;
}

/** At least this many columns of a span are listed, also where the cells end earlier. */
export const LISTED_COLUMNS = 60;

export interface ReadColumns {
  readonly columns: Record<number, Column>;
  /** Style index of columns that have one, as spans: a span may reach the last column. */
  readonly styles: readonly { readonly from: number; readonly to: number; readonly xf: number }[];
}

/** `<cols>`. A span to the sheet's edge is listed only as far as `upTo`: 16,384 entries would be a burden to any reader. */
export function readColumns(cols: XmlElement | undefined, formatId: (xf: number) => string | undefined, upTo: number): ReadColumns {
  const columns: ReadColumns["columns"] = {};
  const styles: { from: number; to: number; xf: number }[] = [];
  for (const col of cols?.children ?? []) {
    const from = Math.max(0, (numberAttr(col, "min") ?? 1) - 1);
    const to = Math.min(MAX_COLUMNS, numberAttr(col, "max") ?? from + 1) - 1;
    const xf = numberAttr(col, "style") ?? 0;
    if (xf > 0) styles.push({ from, to, xf });
    const width = numberAttr(col, "width");
    for (let c = from; c <= Math.min(to, Math.max(upTo, from)); c++) {
      const format = xf > 0 ? formatId(xf) : undefined;
      const column: Column = {
        ...(width !== undefined ? { width: widthToPixels(width) } : {}),
        ...(booleanAttr(col, "hidden") ? { hidden: true } : {}),
        ...(format !== undefined ? { format } : {}),
      };
      if (Object.keys(column).length) columns[c] = column;
    }
  }
  return { columns, styles };
}

export interface SheetDefaults {
  readonly columnWidth: number;
  readonly rowHeight: number;
}

export function readDefaults(sheet: XmlElement): SheetDefaults {
  const format = child(sheet, "sheetFormatPr");
  const width = format && numberAttr(format, "defaultColWidth");
  const base = (format && numberAttr(format, "baseColWidth")) ?? 8;
  const height = (format && numberAttr(format, "defaultRowHeight")) ?? 15;
  return {
    columnWidth: width !== undefined ? widthToPixels(width) : Math.ceil((base * DIGIT + 5) / 8) * 8,
    rowHeight: Math.round((height * 96) / 72),
  };
}
