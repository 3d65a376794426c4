import type { Rect } from "../core/model/address";
import { AppError } from "../app/failures/errors";
import { runExcel } from "./run";

/**
 * The merged areas of a sheet down to a rectangle's last cell. Asked from A1, since Excel names only those whose first cell is in the range
 * (office-js#3611). One request, and one more where there are any. Undefined where it is not known: before ExcelApi 1.13 it can't be asked, and a
 * host may refuse.
 */
export async function mergedAreas(sheet: string, rect: Rect): Promise<readonly Rect[] | undefined> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return undefined;
  // Of a single cell Excel's search for cells of a kind means the whole sheet.
  try {
    return await areasIn(sheet, 0, Math.max(2, rect.row + rect.rowCount), rect.column + rect.columnCount);
  } catch (error) {
    if (error instanceof MergesUnknown) return undefined;
    throw error;
  }
}

/** The host does not say which cells are merged: they are read as they stand. */
class MergesUnknown extends Error {}

async function areasIn(sheet: string, from: number, to: number, columnCount: number): Promise<readonly Rect[]> {
  try {
    return await runExcel(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(from, 0, to - from, columnCount);
      const areas = range.getMergedAreasOrNullObject();
      areas.load({ areaCount: true });
      await context.sync();
      if (areas.isNullObject) return [];
      areas.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      await context.sync();
      return areas.areas.items.map(({ rowIndex: row, columnIndex: column, rowCount, columnCount: width }) => {
        return { row, column, rowCount, columnCount: width };
      });
    });
  } catch (error) {
    // What the user has to know of (a cell in edit mode, a sheet that is gone) is no matter of merged areas.
    if (!(error instanceof AppError && error.code === "host")) throw error;
    // Excel lists at most 512 merged areas of a range; with more, it is asked in parts. A host that can't say is asked no further.
    if (to - from <= 1) throw new MergesUnknown();
    const middle = (from + to) >> 1;
    const upper = await areasIn(sheet, from, middle, columnCount);
    const lower = await areasIn(sheet, middle, to, columnCount);
    // An area across the cut may be named by both.
    return [...upper, ...lower.filter(({ row, column }) => !upper.some((area) => area.row === row && area.column === column))];
  }
}
