import type { CellPlace } from "../../core/changes/change";

type IsHidden = (place: CellPlace) => boolean;

/**
 * Which of these empty cells lie under a merged cell without being its first: text written there is never seen. Excel lists merged areas
 * since ExcelApi 1.13 and only up to 512 in a range; with more, every empty cell there counts as merged, since it can't be known. Before
 * 1.13 it can't be asked, and the caller reads back the cells that Excel has written.
 */
export async function cellsUnderMerges(context: Excel.RequestContext, places: readonly CellPlace[]): Promise<IsHidden> {
  if (places.length === 0 || !Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return () => false;
  const bySheet = new Map<string, CellPlace[]>();
  for (const place of places) {
    const known = bySheet.get(place.sheet);
    if (known === undefined) bySheet.set(place.sheet, [place]);
    else known.push(place);
  }
  try {
    const asked = [...bySheet].map(([sheet, cells]) => {
      const areas = around(context, sheet, cells).getMergedAreasOrNullObject();
      areas.load({ areaCount: true });
      return { sheet, areas };
    });
    await context.sync();
    const merged = asked.filter(({ areas }) => !areas.isNullObject);
    if (merged.length === 0) return () => false;
    for (const { areas } of merged) areas.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    await context.sync();
    return ({ sheet, row, column }) =>
      merged.some((one) => one.sheet === sheet && one.areas.areas.items.some((area) => isUnder(area, row, column)));
  } catch {
    return () => true;
  }
}

/** From A1: Excel names only the merged areas whose first cell is in the range (office-js#3611). */
function around(context: Excel.RequestContext, sheet: string, cells: readonly CellPlace[]): Excel.Range {
  let [bottom, right] = [0, 0];
  for (const { row, column } of cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  // Two rows at least: of a single cell Excel's search for cells of a kind means the whole sheet.
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, Math.max(2, bottom + 1), right + 1);
}

function isUnder({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, row: number, column: number): boolean {
  const inside = row >= rowIndex && row < rowIndex + rowCount && column >= columnIndex && column < columnIndex + columnCount;
  return inside && !(row === rowIndex && column === columnIndex);
}
