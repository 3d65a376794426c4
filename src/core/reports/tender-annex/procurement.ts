import { isErrorValue, type CellValue } from "../../model/cell";
import type { RegisterData } from "../../model/register-data";
import type { SystemResolver } from "../../model/system-resolver";
import type { RegisterOf } from "../../registers/workbook-data";

/** A procurement as the user chooses it. */
export interface ProcurementChoice {
  /** Its identity: its id, or the sheet row of one whose id is blank or occurs twice. */
  readonly key: string;
  /** Its id and system. */
  readonly name: string;
  /** Data row. */
  readonly row: number;
}

/** The procurements of the register, in its order. */
export function procurementChoices(
  procurements: RegisterOf<"procurements">,
  systems: RegisterOf<"systems"> | undefined,
  resolve: SystemResolver,
): ProcurementChoice[] {
  const text = <K extends string>(data: RegisterData<K> | undefined, column: NoInfer<K>, row: number): string =>
    cellText(data?.columns[column]?.[row]);
  const seen = new Set<string>();
  return Array.from({ length: procurements.rowCount }, (_, row): ProcurementChoice => {
    const id = text(procurements, "procurementId", row);
    const place = `#${procurements.sheetRows[row]! + 1}`;
    const key = id === "" || seen.has(id) ? place : id;
    seen.add(id);
    const given = procurements.columns.system?.[row] ?? "";
    const found = resolve(given);
    const system = (found.kind === "system" && text(systems, "systemName", found.row)) || cellText(given);
    return { key, name: [id || place, system].filter((part) => part !== "").join(" "), row };
  });
}

/** A cell as text; an Excel error is as blank. */
export function cellText(cell: CellValue | undefined): string {
  return cell === undefined || isErrorValue(cell) ? "" : String(cell).trim();
}
