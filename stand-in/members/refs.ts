import { MAX_COLUMNS, MAX_ROWS, rectAddress, columnLetters, type Rect } from "../../src/core/model/address";
import { parseRect } from "../../xlsx/address";
import type { TablePart } from "../document";
import { HostError } from "../wire/errors";
import type { MemberHost } from "./host";

/** References of the host's objects. All by id, so that an object survives when its sheet or table is renamed. */
export interface SheetRef {
  readonly sheet: string;
}
export interface RangeRef extends SheetRef {
  rect: Rect;
}
export interface AreasRef extends SheetRef {
  readonly rects: readonly Rect[];
}
export interface TableRef extends SheetRef {
  readonly table: string;
}

export function requireSheet(ref: SheetRef, host: MemberHost): void {
  if (!host.cells.sheets.has(ref.sheet)) throw new HostError("ItemNotFound");
}

/** Options of `Excel.WorksheetProtectionOptions` that a protected sheet may allow. */
export type ProtectionOption =
  "allowFormatCells" | "allowFormatColumns" | "allowFormatRows" | "allowInsertColumns" | "allowInsertRows" | "allowEditObjects";

/**
 * Excel's own answer where a sheet is protected, unless `option` is allowed there: nothing is done. The scope of each option:
 * https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6 (conditional formats go with
 * the format of cells; deleting rows needs unlocked cells, and here every cell counts as locked).
 */
export function requireWritable(sheet: string, host: MemberHost, option?: ProtectionOption): void {
  const { protection } = host.cells.parts.of(sheet);
  if (protection?.protected && !(option && protection.options[option])) throw new HostError("AccessDenied");
}

/**
 * In a workbook whose structure is protected, sheets are not added, deleted, renamed, moved, hidden or shown
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#protect-the-workbooks-structure). Which code
 * Excel answers with is on no page found; this is the one documented for what "cannot be performed".
 */
export function requireOpenStructure(host: MemberHost): void {
  if (host.cells.parts.protection.structure) throw new HostError("AccessDenied");
}

export function tableOf(ref: TableRef, host: MemberHost): TablePart {
  const table = host.cells.parts.of(ref.sheet).tables.find(({ id }) => id === ref.table);
  if (!table) throw new HostError("ItemNotFound");
  return table;
}

/** Finds a table in the workbook (or one sheet) by name, ignoring case, or by id. */
export function findTable(nameOrId: unknown, host: MemberHost, sheet?: string): TableRef | null {
  const key = String(nameOrId).toLowerCase();
  for (const id of sheet === undefined ? host.cells.sheets.ids() : [sheet]) {
    for (const table of host.cells.parts.of(id).tables) {
      if (table.id.toLowerCase() === key || table.name.toLowerCase() === key) return { sheet: id, table: table.id };
    }
  }
  return null;
}

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** True for whole rows, whole columns and the whole sheet; cells of these are not answered one by one. */
export function unbounded(rect: Rect): boolean {
  return rect.rowCount === MAX_ROWS || rect.columnCount === MAX_COLUMNS;
}

/** `'Ark 1'!A1:B2`, `Ark1!A:C`, `Ark1!1:3`, as `Range.address` is written. */
export function fullAddress(name: string, rect: Rect): string {
  return `${sheetPrefix(name)}${localAddress(rect)}`;
}

export function localAddress(rect: Rect): string {
  if (rect.rowCount === MAX_ROWS && rect.row === 0)
    return `${columnLetters(rect.column)}:${columnLetters(rect.column + rect.columnCount - 1)}`;
  if (rect.columnCount === MAX_COLUMNS && rect.column === 0) return `${rect.row + 1}:${rect.row + rect.rowCount}`;
  return rectAddress(rect);
}

/** Excel quotes a sheet name that is not one plain word, or looks like a cell or a number. */
function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}

/** An address without sheet to a rectangle; null when it is none. */
export function parseLocalAddress(address: string): Rect | null {
  return address.includes("!") ? null : (parseRect(address) ?? null);
}

/** Splits `'Ark 1'!A1` into sheet name and the rest. */
export function splitAddress(address: string): { readonly sheet?: string; readonly local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address.trim());
  if (!match) return { local: address.trim() };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2]!, local: match[3]! };
}

function fits(rect: Rect): boolean {
  return (
    [rect.row, rect.column, rect.rowCount, rect.columnCount].every(Number.isInteger) &&
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rowCount > 0 &&
    rect.columnCount > 0 &&
    rect.row + rect.rowCount <= MAX_ROWS &&
    rect.column + rect.columnCount <= MAX_COLUMNS
  );
}

/** A rectangle that must lie on the sheet. */
export function onSheet(rect: Rect): Rect {
  if (!fits(rect)) throw new HostError("InvalidArgument");
  return rect;
}
