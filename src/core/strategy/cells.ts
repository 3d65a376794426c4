import { registerSpec } from "../registers";
import type { CriticalStep, Hold } from "./strategy";
import { type RegisterCell, registerCell } from "../registers/register-cell";

const COLUMNS: Readonly<Record<CriticalStep["kind"] | Hold["kind"], string>> = {
  // Steps
  decide: "route",
  procure: "contractStart",
  "go-live": "goLive",
  move: "endDate",
  notice: "contractEnd",
  end: "contractEnd",
  // Holds
  interface: "goLive",
  procurement: "contractStart",
  decision: "route",
  target: "targetSystem",
  contract: "contractEnd",
  dates: "startDate",
  sapa: "scenario",
};

/**
 * The cell to look at for a step or for a hold of an area. It may be in another register than most of its kind (a decision about a target
 * is one about the system); the key of its row is the cell then.
 */
export function cellOf({ kind, register, row }: Pick<CriticalStep | Hold, "kind" | "register" | "row">): RegisterCell {
  const { columns, keyColumn } = registerSpec(register);
  const column = COLUMNS[kind];
  return registerCell(register, row, columns.some(({ key }) => key === column) ? column : keyColumn);
}
