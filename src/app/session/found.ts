import type { FoundRegisters } from "../validation/validate-workbook";
import type { OwnableSession } from "./session";

/** The registers as last found in the workbook. */
export interface FoundRoom {
  readonly set: (found: FoundRegisters) => void;
}

export function createFound(session: OwnableSession): FoundRoom {
  const update = session.own("found");
  return { set: (found) => update({ found }) };
}
