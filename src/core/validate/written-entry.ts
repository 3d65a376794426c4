import { listOf } from "../meanings/meaning";
import type { Finding } from "../model/finding";
import type { RegisterData } from "../model/register-data";
import { shown } from "../rules/bodies/shown";

/** What stands in a cell that is read as what its words mean. */
export function writtenEntry(register: RegisterData, row: number, columnKey: string): Pick<Finding, "written"> {
  const written = register.written?.[columnKey]?.[row];
  if (written === undefined || written === register.columns[columnKey]?.[row]) return {};
  return listOf(register.mapping.register, columnKey) === undefined ? {} : { written: shown(written) };
}
