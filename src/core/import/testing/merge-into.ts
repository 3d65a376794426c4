import type { CellValue } from "../../model/cell";
import { writtenColumn, type RegisterData } from "../../model/register-data";
import { buildResolver } from "../../model/system-resolver";
import type { RegisterOf } from "../../registers/workbook-data";
import { makeRegister } from "../../testing/make-register";
import type { ImportChanges, ImportPlan, ImportSheet } from "../import-plan";
import type { ImportKind } from "../import-source";
import { planImport } from "../plan-import";

/** For tests: the register as it stands once the changes have been written. Refuses a change decided on another value. */
export function mergeInto(register: RegisterData, { changes, rows }: ImportChanges): RegisterData {
  const keys = Object.keys(register.columns);
  const cells = Array.from({ length: register.rowCount }, (_, row): Record<string, CellValue> =>
    Object.fromEntries(keys.map((key) => [key, writtenColumn(register, key)![row]!])),
  );
  for (const { row, column, expected, value } of changes) {
    expect(cells[row]![column]).toBe(expected);
    cells[row]![column] = value;
  }
  return makeRegister(register.mapping.register, [...cells, ...rows], keys);
}

/** For tests: plans with the resolver over the register itself, or over `systems` where another register is merged into. */
export function planFor(
  kind: ImportKind,
  sheet: ImportSheet,
  register: RegisterData,
  systems: RegisterOf<"systems"> = register,
): ImportPlan {
  return planImport({ kind, sheet, register, resolver: buildResolver(systems.columns), date1904: false });
}

/** For tests: a sheet as exported, with its headers in row 1. */
export function sheetOf(headers: readonly string[], ...rows: readonly (readonly CellValue[])[]): ImportSheet {
  return { headers, rows, firstRow: 1 };
}
