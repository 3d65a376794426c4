import type { Rect } from "../model/address";
import type { CellValue } from "../model/cell";

/** How many rows of a sheet's used range are looked through for a header row. */
export const TOP_ROWS = 40;

/** Recognition's input of a worksheet. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Null for an empty sheet. */
  readonly used: Rect | null;
  readonly tables: readonly { readonly name: string; readonly rect: Rect; readonly hasHeaders: boolean; readonly hasTotals: boolean }[];
  /** The first rows (at most `TOP_ROWS`) of the used range. */
  readonly top: readonly (readonly CellValue[])[];
}
