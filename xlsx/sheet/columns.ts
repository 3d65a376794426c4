import type { IColumnData } from "@univerjs/core";
import { booleanAttr, child, numberAttr, type XmlElement } from "../xml/tree";
import { MAX_COLUMNS } from "../../src/core/model/address";

/** Pixels of the widest digit in Calibri 11, by which Excel counts column widths (ECMA-376 18.3.1.13). */
const DIGIT = 7;

export function widthToPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

export function pixelsToWidth(pixels: number): number {
  return Math.trunc((pixels / DIGIT) * 256 + 0.5) / 256;
}

/** So many columns of a span are always told, however far the cells reach. */
export const TOLD_COLUMNS = 60;

export interface ReadColumns {
  readonly columns: Record<number, Partial<IColumnData>>;
  /** Style index of columns that have one, as spans: a span may run to the last column. */
  readonly styles: readonly { readonly from: number; readonly to: number; readonly xf: number }[];
}

/** `<cols>`. A span over hundreds of columns to the sheet's edge is told only as far as `upTo`, or the engine would hold 16,384 entries. */
export function readColumns(cols: XmlElement | undefined, styleId: (xf: number) => string | undefined, upTo: number): ReadColumns {
  const columns: ReadColumns["columns"] = {};
  const styles: { from: number; to: number; xf: number }[] = [];
  for (const col of cols?.children ?? []) {
    const from = Math.max(0, (numberAttr(col, "min") ?? 1) - 1);
    const to = Math.min(MAX_COLUMNS, numberAttr(col, "max") ?? from + 1) - 1;
    const xf = numberAttr(col, "style") ?? 0;
    if (xf > 0) styles.push({ from, to, xf });
    const width = numberAttr(col, "width");
    for (let c = from; c <= Math.min(to, Math.max(upTo, from)); c++) {
      const data: Partial<IColumnData> = {};
      if (width !== undefined) data.w = widthToPixels(width);
      if (booleanAttr(col, "hidden")) data.hd = 1;
      const style = xf > 0 ? styleId(xf) : undefined;
      if (style !== undefined) data.s = style;
      if (Object.keys(data).length) columns[c] = data;
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
