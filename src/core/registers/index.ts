import { caseAreas } from "./case-areas";
import { cases } from "./cases";
import { documentStrategy } from "./document-strategy";
import { interfaces } from "./interfaces";
import { procurements } from "./procurements";
import type { ColumnSpec, RegisterSpec } from "./register";
import type { RegisterId } from "../model/register-id";
import { systems } from "./systems";

/** Every register the add-in knows, in the order of the process diagram. Adding one is adding a file and its line here. */
export const REGISTERS: readonly RegisterSpec[] = [systems, interfaces, caseAreas, documentStrategy, procurements, cases];

const BY_ID = new Map<string, RegisterSpec>(REGISTERS.map((register) => [register.id, register]));

/** @throws when there is no such register. */
export function registerSpec(id: RegisterId): RegisterSpec {
  const spec = BY_ID.get(id);
  if (spec === undefined) throw new Error(`No register "${id}"`);
  return spec;
}

/** @throws when the register has no such column: a rule or report that names one is a fault of ours, not of the sheet. */
export function columnSpec(id: RegisterId, key: string): ColumnSpec {
  const spec = registerSpec(id).columns.find((column) => column.key === key);
  if (spec === undefined) throw new Error(`Register "${id}" has no column "${key}"`);
  return spec;
}

export { caseAreas, cases, documentStrategy, interfaces, procurements, systems };
