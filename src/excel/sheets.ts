import type { Rect } from "../core/model/address";
import type { CellValue } from "../core/model/cell";
import { rowsSeen, type SheetCells, type SheetInfo } from "../core/recognition/sheet";
import { loadMark, roleOf } from "./own-sheets";
import { runExcel } from "./run";

/** A header row is not looked for beyond this column; a sheet filled to column XFD would otherwise fill the answer. */
const TOP_COLUMNS = 300;
/** How far below a long table is looked for rows that were typed there. */
const ROWS_BELOW = 60;
/** Cells per request, as for rows: Excel on the web refuses answers over 5 MB. */
const CELLS_PER_REQUEST = 50_000;

/** All sheets but our own, in few syncs however many sheets there are. */
export async function readSheets(): Promise<SheetInfo[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    await context.sync();

    const asked = worksheets.items.map((sheet) => {
      const mark = loadMark(sheet);
      // Cells with values only: a register that is formatted far below its last row is not that long.
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      sheet.tables.load({ name: true, showHeaders: true, showTotals: true });
      return { sheet, mark, used };
    });
    await context.sync();

    const theirs = asked
      .filter(({ sheet, mark }) => roleOf(mark, sheet.name) === null)
      .map(({ sheet, used }) => {
        const tables = sheet.tables.items.map((table) => {
          const range = table.getRange();
          range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
          return { table, range };
        });
        return { sheet, rect: used.isNullObject ? null : rectOf(used), tables };
      });
    await context.sync();

    const infos = theirs.map(({ sheet, rect, tables }): SheetWithCells => {
      const found = tables.map(({ table, range }) => ({
        name: table.name,
        rect: rectOf(range),
        hasHeaders: table.showHeaders,
        hasTotals: table.showTotals,
      }));
      const top = rect === null ? null : topOf(rect);
      return {
        sheet,
        info: { name: sheet.name, visibility: visibilityOf(sheet.visibility), used: rect, tables: found },
        top,
        below: rect === null || top === null ? [] : belowTables(found, rect, top.row + top.rowCount),
      };
    });
    const values = await readRects(
      context,
      infos.flatMap(({ sheet, top, below }) => [...(top === null ? [] : [top]), ...below].map((rect) => ({ sheet, rect }))),
    );
    let next = 0;
    return infos.map(({ info, top, below }): SheetInfo => {
      const topValues = top === null ? [] : values[next++]!;
      const further = below.map(({ row, column }): SheetCells => ({ row, column, values: values[next++]! }));
      return { ...info, top: topValues, ...(further.length === 0 ? {} : { further }) };
    });
  });
}

interface SheetWithCells {
  readonly sheet: Excel.Worksheet;
  readonly info: Omit<SheetInfo, "top" | "further">;
  readonly top: Rect | null;
  readonly below: readonly Rect[];
}

function topOf(used: Rect): Rect {
  const columnCount = Math.min(TOP_COLUMNS, used.columnCount);
  return { ...used, columnCount, rowCount: rowsSeen({ rowCount: used.rowCount, columnCount }) };
}

/** What stands right below tables that end further down than was read: a table does not always grow with what is typed there. */
function belowTables(tables: SheetInfo["tables"], used: Rect, seenEnd: number): Rect[] {
  const usedEnd = used.row + used.rowCount;
  return tables.flatMap(({ rect }) => {
    const row = rect.row + rect.rowCount;
    return row < seenEnd || row >= usedEnd ? [] : [{ ...rect, row, rowCount: Math.min(ROWS_BELOW, usedEnd - row) }];
  });
}

/** Values of rectangles, in the order asked for. */
async function readRects(
  context: Excel.RequestContext,
  rects: readonly { readonly sheet: Excel.Worksheet; readonly rect: Rect }[],
): Promise<CellValue[][][]> {
  const read: CellValue[][][] = [];
  for (let next = 0; next < rects.length;) {
    const ranges: Excel.Range[] = [];
    for (let cells = 0; next < rects.length && (cells === 0 || cells + sizeOf(rects[next]!.rect) <= CELLS_PER_REQUEST); next++) {
      const { sheet, rect } = rects[next]!;
      cells += sizeOf(rect);
      ranges.push(sheet.getRangeByIndexes(rect.row, rect.column, rect.rowCount, rect.columnCount).load({ values: true }));
    }
    // One request for them all would be more than Excel on the web answers.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const range of ranges) read.push(range.values as CellValue[][]);
  }
  return read;
}

function sizeOf({ rowCount, columnCount }: Rect): number {
  return rowCount * columnCount;
}

function rectOf(range: Excel.Range): Rect {
  return { row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}

function visibilityOf(visibility: Excel.SheetVisibility | "Visible" | "Hidden" | "VeryHidden"): SheetInfo["visibility"] {
  switch (visibility) {
    case "Visible":
      return "visible";
    case "Hidden":
      return "hidden";
    default:
      return "veryHidden";
  }
}
