import { isBlank, isErrorValue, type Column } from "../model/cell";
import type { SystemResolver } from "../model/system-resolver";
import type { ListedValue } from "./word-question";

/** A system by its name, which a neighbour's workbook may know too; by its id where the name is blank or another's too. */
export function systemValue(row: number, systemId: Column, systemName: Column, resolve: SystemResolver): ListedValue {
  const [id, name] = [systemId[row], systemName[row]].map((cell) =>
    cell === undefined || isBlank(cell) || isErrorValue(cell) ? "" : String(cell).trim(),
  ) as [string, string];
  const byName = name === "" ? undefined : resolve(name);
  const isClear = byName !== undefined && "row" in byName && byName.row === row;
  const value = isClear ? name : id || name;
  return { value, ...(id === "" || name === "" ? {} : { shown: `${id} ${name}` }) };
}
