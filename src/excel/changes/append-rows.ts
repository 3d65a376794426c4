import { AppError, messageOf } from "../../app/failures/errors";
import type { WriteOptions } from "../../app/ports";
import type { ChangeSet, HeldCell, MadeRows } from "../../core/changes/change";
import type { CellValue } from "../../core/model/cell";
import { partForNewRows } from "../../core/model/parts";
import type { RegisterMapping, RegisterPart } from "../../core/model/register-data";
import type { Localized } from "../../core/text/language";
import { runExcel } from "../run";
import { changeCells } from "./change-cells";
import { stepOf } from "./change-set";
import { asContents, GENERAL, isFormula } from "./contents";
import { putBackMade } from "./put-back";
import { growTable } from "./grow-table";
import { formulasOf } from "./read-cells";
import { findPlace, type RegisterPlace } from "./register-place";
import { plainCode, type RequestedChange } from "./requested-change";

type Row = Readonly<Record<string, CellValue>>;

/**
 * Empty rows that a table has at its end are filled first, then rows are added to it; a register that is no table goes on directly
 * below its last row, where the cells are empty. New rows are made empty and then filled as other cells are, so that a text cell
 * keeps texts and a table's calculated columns calculate.
 */
export async function appendRows(
  title: Localized,
  mapping: RegisterMapping,
  rows: readonly Row[],
  options: WriteOptions = {},
): Promise<ChangeSet> {
  const part = partForNewRows(mapping);
  const unknown = rows.flatMap((row) => Object.keys(row)).find((key) => part.columns[key] === undefined);
  if (unknown !== undefined) throw new Error(`The register on "${part.sheet}" has no column "${unknown}"`);
  const step = stepOf(title);
  if (rows.length === 0) return step.with([], []);
  const { place, around } = await runExcel(async (context) => {
    const found = await findPlace(context, part);
    return { place: found, around: await readAround(context, part, found) };
  });
  const added = place.table === undefined ? 0 : Math.max(0, rows.length - place.table.free);
  if (place.table === undefined) await requireEmpty(part, place, rows.length);
  options.signal?.throwIfAborted();
  if (place.table !== undefined && added > 0) await growTable(part.sheet, place.table.name, added);
  try {
    const { made, refused } = await changeCells(requestsFor(part, place, rows, around), {
      ...options,
      onDecided: async (cells) => options.onIntent?.(step.with(cells, [])),
    });
    if (refused.length > 0) {
      await putBackMade(made, undefined);
      throw new AppError("rows-not-free", { sheet: part.sheet, row: refused[0]!.row + 1 });
    }
    const firstAdded = place.next + rows.length - added;
    const cells = made.filter(({ row }) => row < firstAdded);
    return step.with(cells, added === 0 ? [] : [await addedRows(part.sheet, place, firstAdded, added)]);
  } catch (error) {
    if (added > 0) await removeAdded(part.sheet, place, place.next + rows.length - added, added, error);
    throw error;
  }
}

/** What stands over new rows: number formats of the last row with data, by sheet column, since a new date should look like those above it; and the cells that must stay there. */
interface Around {
  readonly formats: readonly string[];
  readonly held: readonly HeldCell[];
}

async function readAround(
  context: Excel.RequestContext,
  part: RegisterPart,
  { next, column, columnCount }: RegisterPlace,
): Promise<Around> {
  const sheet = context.workbook.worksheets.getItem(part.sheet);
  const headers = sheet.getRangeByIndexes(part.headerRow, column, 1, columnCount).load({ values: true });
  const above = sheet.getRangeByIndexes(Math.max(part.headerRow, next - 1), column, 1, columnCount);
  above.load({ numberFormat: true, values: true, formulas: true });
  await context.sync();
  const cellsOf = (row: number, range: Excel.Range): HeldCell[] =>
    range.values[0]!.map((value, i) => ({ row, column: column + i, value: value as CellValue }));
  const header = cellsOf(part.headerRow, headers);
  // A formula may show something else at each reading.
  const formulas = above.formulas[0] as CellValue[];
  const written = cellsOf(next - 1, above).filter(({ value }, i) => formulas[i] === value);
  if (next <= part.firstRow) return { formats: [], held: header };
  return { formats: above.numberFormat[0] as string[], held: [...header, ...written] };
}

function requestsFor(part: RegisterPart, place: RegisterPlace, rows: readonly Row[], { formats, held }: Around): RequestedChange[] {
  const filled = rows.map((values) => Object.entries(values).filter(([, value]) => value !== ""));
  return filled.flatMap((entries, i) => {
    const nameBy = entries.map(([key]) => part.columns[key]!.column);
    return entries.map(([key, value]): RequestedChange => {
      const { column } = part.columns[key]!;
      const above = formats[column - place.column] ?? GENERAL;
      // The row above names the place, the column's header the column; nothing can be known by cells that are blank.
      const fixed = held.filter((cell) => cell.row !== part.headerRow || cell.column === column);
      return {
        hold: { columns: [], expected: [], codeOf: plainCode, fixed },
        nameBy,
        sheet: part.sheet,
        row: place.next + i,
        column,
        decide: (now) => {
          if (now.value !== "" || isFormula(now)) return "changed-meanwhile";
          const numberFormat = typeof value === "number" && now.numberFormat === GENERAL ? above : now.numberFormat;
          return { formula: asContents(value), numberFormat };
        },
      };
    });
  });
}

/** All columns of the register, also those that are not filled: cells below it are no part of it. */
async function requireEmpty({ sheet }: RegisterPart, place: RegisterPlace, rowCount: number): Promise<void> {
  await runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(place.next, place.column, rowCount, place.columnCount);
    const used = range.getUsedRangeOrNullObject(true);
    used.load({ rowIndex: true });
    const tables = range.getTables(false);
    tables.load({ name: true });
    await context.sync();
    if (!used.isNullObject) throw new AppError("rows-not-free", { sheet, row: used.rowIndex + 1 });
    if (tables.items.some(({ name }) => name !== "")) throw new AppError("rows-not-free", { sheet, row: place.next + 1 });
  });
}

async function addedRows(sheet: string, place: RegisterPlace, row: number, rowCount: number): Promise<MadeRows> {
  return runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, place.column, rowCount, place.columnCount);
    range.load({ formulas: true, values: true });
    await context.sync();
    return { sheet, table: place.table!.name, row, column: place.column, formulas: formulasOf(range) };
  });
}

async function removeAdded(sheet: string, place: RegisterPlace, row: number, rowCount: number, cause: unknown): Promise<void> {
  try {
    await runExcel(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, place.column, rowCount, place.columnCount).delete("Up");
      await context.sync();
    });
  } catch (second) {
    const data = { cells: `${sheet} ${row + 1}:${row + rowCount}`, count: rowCount, detail: messageOf(second) };
    throw new AppError("changes-half-done", data, { cause });
  }
}
