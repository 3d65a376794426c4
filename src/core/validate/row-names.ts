import { maskPersons, type Screen } from "../identifiers/mask-persons";
import { isBlank, isErrorValue, type CellValue, type Column } from "../model/cell";
import { dataRowOf, type PartRow } from "../model/parts";
import type { RegisterData } from "../model/register-data";
import type { RegisterId } from "../model/register-id";
import { registerSpec } from "../registers";
import type { WorkbookData } from "../registers/workbook-data";

/** By what people know a row: its key, and these. */
const NAME_COLUMNS: Readonly<Record<RegisterId, readonly string[]>> = {
  systems: ["systemName"],
  interfaces: ["sender", "receiver"],
  caseAreas: ["areaName"],
  documentStrategy: ["question"],
  procurements: ["system"],
  cases: ["title"],
  documents: ["title"],
  reminders: ["text"],
};

type NamedRows = Pick<RegisterData, "columns" | "sheetRows" | "starts">;

/** What names the rows of each register: their columns as they were read, of which nothing is copied. */
export type RowNames = Readonly<Partial<Record<RegisterId, NamedRows>>>;

export const NO_ROW_NAMES: RowNames = {};

/** Holds on to the columns that name a row, and no others. */
export function rowNamesOf({ registers }: Pick<WorkbookData, "registers">): RowNames {
  const names: Partial<Record<RegisterId, NamedRows>> = {};
  for (const [id, { columns, sheetRows, starts }] of Object.entries(registers) as [RegisterId, RegisterData][]) {
    const named: Record<string, Column> = {};
    for (const key of columnsOf(id)) {
      const column = columns[key];
      if (column !== undefined) named[key] = column;
    }
    names[id] = { columns: named, sheetRows, ...(starts === undefined ? {} : { starts }) };
  }
  return names;
}

/** `SYS-008 · Tangnål Sundhedspleje`; "" where neither key nor name is given. As it stands in the sheet: who shows it masks persons. */
export function rowName(register: RegisterId, columns: RegisterData["columns"], row: number): string {
  const [key, ...names] = columnsOf(register).map((column) => text(columns[column]?.[row] ?? ""));
  const name = names.filter((part) => part !== "").join(register === "interfaces" ? " → " : " · ");
  return [key, name].filter((part) => part !== "").join(" · ");
}

/** The name of the row that stands in a sheet's row; "" where the register has no such row. */
export function rowNameAt(names: RowNames, register: RegisterId, at: PartRow, screen: Screen = maskPersons): string {
  const rows = names[register];
  const row = rows && dataRowOf(rows, at);
  return row === undefined ? "" : screen(rowName(register, rows!.columns, row));
}

const columnsOf = (register: RegisterId): readonly string[] => [registerSpec(register).keyColumn, ...NAME_COLUMNS[register]];

const text = (value: CellValue): string => (isBlank(value) || isErrorValue(value) ? "" : String(value).replace(/\s+/g, " ").trim());
