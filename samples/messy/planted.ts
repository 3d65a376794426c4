import type { CellValue } from "../../src/core/model/cell";
import type { RegisterId } from "../../src/core/model/register-id";
import { AREA_ERRORS } from "./planted-areas";
import { CASE_ERRORS } from "./planted-cases";
import { INTERFACE_ERRORS } from "./planted-interfaces";
import { PLAN_ERRORS } from "./planted-plans";
import { SYSTEM_ERRORS } from "./planted-systems";
import type { Records } from "./clean";
import type { ErrorKind } from "./error-kind";

/** A true error: which record it is planted in, and how the product may say that it saw it. */
export interface PlantedError {
  /** Names it in the measuring. */
  readonly id: string;
  readonly register: RegisterId;
  /** Row of the record. */
  readonly row: number;
  /** Column key in which it is to be seen. */
  readonly column: string;
  /** Any one of these, at that record, is finding it for what it is. */
  readonly rules: readonly string[];
  readonly note: string;
}

/** Cells that must be written as they are: the error is in how they are written. */
export type Exactly = ReadonlySet<string>;

export const cellId = (register: RegisterId, row: number, column: string): string => `${register}/${row}/${column}`;

const ALL: readonly ErrorKind[] = [...SYSTEM_ERRORS, ...INTERFACE_ERRORS, ...AREA_ERRORS, ...CASE_ERRORS, ...PLAN_ERRORS];

/** The records with every error planted, each in a record of its own. */
export function plantErrors(clean: Records): { records: Records; planted: readonly PlantedError[]; exactly: Exactly } {
  const records = Object.fromEntries(
    Object.entries(clean).map(([id, rows]) => [id, rows.map((row) => ({ ...row }))]),
  ) as unknown as Records;
  const used = new Set<string>();
  const exactly = new Set<string>();
  const planted = ALL.map((kind): PlantedError => {
    const rows = records[kind.register];
    const row = rows.findIndex((each, i) => !used.has(`${kind.register}/${i}`) && kind.fits(each, clean));
    if (row === -1) throw new Error(`No record can hold "${kind.id}"`);
    used.add(`${kind.register}/${row}`);
    const change: Record<string, CellValue> = kind.set(rows[row]!, records);
    Object.assign(rows[row]!, change);
    for (const column of Object.keys(change)) exactly.add(cellId(kind.register, row, column));
    return { id: kind.id, register: kind.register, row, column: kind.column, rules: kind.rules, note: kind.note };
  });
  return { records, planted, exactly };
}
