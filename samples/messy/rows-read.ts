import type { RegisterId } from "../../src/core/model/register-id";
import { partsOf, placeOfRow } from "../../src/core/model/parts";
import type { ProductRun } from "../read-workbook";

export const rowId = (sheet: string, row: number): string => `${sheet}!${row}`;

/** Which sheet rows the product reads as records, and as which data row of their register. */
export class RowsRead {
  private readonly byRegister = new Map<RegisterId, Map<string, number>>();
  private readonly ignored = new Set<string>();

  constructor({ read }: ProductRun) {
    for (const data of Object.values(read.data.registers)) {
      const rows = new Map<string, number>();
      for (let i = 0; i < data.rowCount; i++) {
        const place = placeOfRow(data, i)!;
        rows.set(rowId(place.sheet, place.row), i);
      }
      this.byRegister.set(data.mapping.register, rows);
      for (const { sheet, ignored } of partsOf(data.mapping)) for (const { row } of ignored ?? []) this.ignored.add(rowId(sheet, row));
    }
  }

  dataRow(register: RegisterId, sheet: string, row: number): number | undefined {
    return this.byRegister.get(register)?.get(rowId(sheet, row));
  }

  isRecord(sheet: string, row: number): boolean {
    return [...this.byRegister.values()].some((rows) => rows.has(rowId(sheet, row)));
  }

  isLeftOut(sheet: string, row: number): boolean {
    return this.ignored.has(rowId(sheet, row));
  }
}
