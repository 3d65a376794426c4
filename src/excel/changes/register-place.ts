import { AppError } from "../../app/failures/errors";
import type { Rect } from "../../core/model/address";
import type { CellValue } from "../../core/model/cell";
import type { RegisterPart } from "../../core/model/register-data";
import { isFormula } from "./contents";
import { formulasOf } from "./read-cells";

/** Where new rows of a register go. */
export interface RegisterPlace {
  /** The register's columns, the municipality's own among them, from first to last. */
  readonly column: number;
  readonly columnCount: number;
  /** Sheet row after the last one with data. */
  readonly next: number;
  readonly table?: {
    readonly name: string;
    /** Data rows of the table that are empty, from `next` on. */
    readonly free: number;
    readonly columnCount: number;
  };
}

/** Rows looked at first, from the bottom up; doubled each time, so that a long empty tail takes few syncs. */
const FIRST_BLOCK = 200;
const CELLS_PER_BLOCK = 20_000;

/**
 * @throws AppError "sheet-gone", "sheet-protected"; "table-filtered", since in a filtered table Excel neither adds nor deletes rows
 * reliably (https://github.com/OfficeDev/office-js/issues/994).
 */
export async function findPlace(context: Excel.RequestContext, mapping: RegisterPart): Promise<RegisterPlace> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(mapping.sheet);
  sheet.load({ name: true, protection: { protected: true } });
  await context.sync();
  if (sheet.isNullObject) throw new AppError("sheet-gone", { sheet: mapping.sheet });
  if (sheet.protection.protected) throw new AppError("sheet-protected", { sheet: mapping.sheet });
  const body = await tableBody(context, sheet, mapping);
  const rect = body?.rect ?? columnsOf(mapping);
  const noData = (mapping.ignored ?? []).filter(({ kind }) => kind !== "prepared").map(({ row }) => row);
  const last = await lastFilledRow(context, sheet, rect, new Set(noData));
  const place = { column: rect.column, columnCount: rect.columnCount, next: last + 1 };
  if (body === null) return place;
  return { ...place, table: { name: body.name, free: rect.row + rect.rowCount - place.next, columnCount: rect.columnCount } };
}

async function tableBody(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  mapping: RegisterPart,
): Promise<{ name: string; rect: Rect } | null> {
  if (mapping.table === undefined) return null;
  const table = sheet.tables.getItemOrNullObject(mapping.table);
  table.load({ name: true, worksheet: { name: true } });
  await context.sync();
  // Excel may answer with a table of another sheet: https://github.com/OfficeDev/office-js/issues/2235.
  if (table.isNullObject || table.worksheet.name !== mapping.sheet) return null;
  const range = table.getDataBodyRange();
  range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  table.autoFilter.load({ isDataFiltered: true });
  await context.sync();
  if (table.autoFilter.isDataFiltered) throw new AppError("table-filtered", { sheet: mapping.sheet, table: table.name });
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  return { name: table.name, rect: { row, column, rowCount, columnCount } };
}

/** With the rows that are prepared below its records: what comes in goes below them, since they are filled. */
function columnsOf({ columns, unmatched, firstRow, rowSpan, ignored = [] }: RegisterPart): Rect {
  const all = [...Object.values(columns), ...unmatched].map(({ column }) => column);
  const column = Math.min(...all);
  const prepared = ignored.filter(({ kind }) => kind === "prepared").map(({ row }) => row + 1);
  const end = Math.max(firstRow + rowSpan, ...prepared.slice(-1));
  return { row: firstRow, column, rowCount: end - firstRow, columnCount: Math.max(...all) - column + 1 };
}

/** A row with nothing but formulas (a table's calculated columns) is empty; an ignored row (a sum, a note) is no data, save a prepared one. */
async function lastFilledRow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rect: Rect,
  ignored: ReadonlySet<number>,
): Promise<number> {
  let end = rect.row + rect.rowCount;
  for (let block = FIRST_BLOCK; end > rect.row; block *= 2) {
    const rowCount = Math.min(end - rect.row, block, Math.max(1, Math.floor(CELLS_PER_BLOCK / rect.columnCount)));
    const range = sheet.getRangeByIndexes(end - rowCount, rect.column, rowCount, rect.columnCount);
    range.load({ values: true, formulas: true });
    // How many rows above must be read is known only when those below have been read.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const formulas = formulasOf(range);
    for (let i = rowCount - 1; i >= 0; i--) if (!ignored.has(end - rowCount + i) && isFilled(formulas[i]!)) return end - rowCount + i;
    end -= rowCount;
  }
  return rect.row - 1;
}

function isFilled(formulas: readonly CellValue[]): boolean {
  return formulas.some((formula) => formula !== "" && !isFormula({ formula, numberFormat: "" }));
}
