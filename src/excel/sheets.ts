import type { Rect } from "../core/model/address";
import type { CellValue } from "../core/model/cell";
import { rowsSeen, type SheetCells, type SheetInfo } from "../core/recognition/sheet";
import { askEach } from "./ask-each";
import { loadMark, rolesOf } from "./own-sheets";
import { runExcel } from "./run";

/** A header row is not looked for beyond this column; a sheet filled to column XFD would otherwise fill the answer. */
const TOP_COLUMNS = 300;
/** How far below a long table is looked for rows that were typed there. */
const ROWS_BELOW = 60;
/** Cells per request, as for rows: Excel on the web refuses answers over 5 MB. */
const CELLS_PER_REQUEST = 50_000;

/**
 * All sheets but our own, in few syncs however many sheets there are. A sheet that Excel does not let be read (a chart sheet, a macro sheet) is
 * named as unread and hides no other.
 */
export async function readSheets(): Promise<SheetInfo[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, id: true, visibility: true });
    await context.sync();

    const asked = await askEach(context, worksheets.items, (sheet) => {
      const mark = loadMark(sheet);
      // Cells with values only: a register that is formatted far below its last row is not that long.
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      sheet.tables.load({ name: true, showHeaders: true, showTotals: true });
      return { sheet, mark, used };
    });
    const found = asked.answered.map(({ answer }) => answer);
    const roles = await rolesOf(context, found);
    const theirs = found.filter((_, i) => roles[i] === null);
    const placed = await askEach(context, theirs, ({ sheet }) =>
      sheet.tables.items.map((table) => {
        const range = table.getRange();
        range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
        return { table, range };
      }),
    );

    const infos = placed.answered.map(({ item: { sheet, used }, answer }): SheetWithCells => {
      const rect = used.isNullObject ? null : rectOf(used);
      const tables = answer.map(({ table, range }) => ({
        name: table.name,
        rect: rectOf(range),
        hasHeaders: table.showHeaders,
        hasTotals: table.showTotals,
      }));
      const top = rect === null ? null : topOf(rect);
      return {
        sheet,
        info: { ...frameOf(sheet), used: rect, tables },
        rects: rect === null || top === null ? [] : [top, ...belowTables(tables, rect, top.row + top.rowCount)],
      };
    });
    const values = await readRects(
      context,
      infos.flatMap(({ sheet, rects }) => rects.map((rect) => ({ sheet, rect }))),
    );
    const read = new Map(infos.map((each) => [each.sheet, withValues(each, values)]));
    const ours = new Set(found.filter((_, i) => roles[i] !== null).map(({ sheet }) => sheet));
    return worksheets.items.flatMap((sheet) => (ours.has(sheet) ? [] : [read.get(sheet) ?? unreadSheet(sheet)]));
  });
}

interface SheetWithCells {
  readonly sheet: Excel.Worksheet;
  readonly info: Omit<SheetInfo, "top" | "further">;
  /** What is read of it: the top first. */
  readonly rects: readonly Rect[];
}

function frameOf({ name, visibility }: Excel.Worksheet): Pick<SheetInfo, "name" | "visibility"> {
  return { name, visibility: visibilityOf(visibility) };
}

/** Undefined where some of it could not be read. */
function withValues({ info, rects }: SheetWithCells, values: ReadonlyMap<Rect, CellValue[][]>): SheetInfo | undefined {
  const cells = rects.flatMap((rect): SheetCells[] => {
    const read = values.get(rect);
    return read === undefined ? [] : [{ row: rect.row, column: rect.column, values: read }];
  });
  if (cells.length < rects.length) return undefined;
  const [top, ...further] = cells;
  return { ...info, top: top?.values ?? [], ...(further.length === 0 ? {} : { further }) };
}

function unreadSheet(sheet: Excel.Worksheet): SheetInfo {
  return { ...frameOf(sheet), used: null, tables: [], top: [], unread: true };
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

/** Values by rectangle; none for one that Excel does not let be read. */
async function readRects(
  context: Excel.RequestContext,
  rects: readonly { readonly sheet: Excel.Worksheet; readonly rect: Rect }[],
): Promise<Map<Rect, CellValue[][]>> {
  const read = new Map<Rect, CellValue[][]>();
  for (let next = 0; next < rects.length;) {
    const first = next;
    for (let cells = 0; next < rects.length && (cells === 0 || cells + sizeOf(rects[next]!.rect) <= CELLS_PER_REQUEST); next++)
      cells += sizeOf(rects[next]!.rect);
    // One request for them all would be more than Excel on the web answers.
    const { answered } = await askEach(context, rects.slice(first, next), ({ sheet, rect }) =>
      sheet.getRangeByIndexes(rect.row, rect.column, rect.rowCount, rect.columnCount).load({ values: true }),
    );
    for (const { item, answer } of answered) read.set(item.rect, answer.values as CellValue[][]);
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
