import type { CellValue } from "../../model/cell";
import { isErrorValue } from "../../model/cell";
import { DEMAND_COLUMNS as DEMAND_SPECS, type DemandKey } from "../../registers/demand-columns";
import { foldText } from "../../text/fold";

/** The columns of a procurement that answer an integration condition each, by the condition's id; a new condition brings its own. */
export const DEMANDS: ReadonlyMap<DemandKey, string> = new Map(DEMAND_SPECS.map(({ key, condition }) => [key, condition]));
export const DEMAND_COLUMNS: readonly DemandKey[] = [...DEMANDS.keys()];

/** Answers to the question whether a deviation is justified, and not the justification. */
const NO_REASON = new Set([
  "",
  "ja",
  "nej",
  "yes",
  "no",
  "x",
  "ok",
  "ir",
  "na",
  "sand",
  "falsk",
  "true",
  "false",
  "begrundet",
  "ikkerelevant",
]);

/** True for a text that gives a reason; a bare Ja, Nej, x or dash is none. */
export function isReason(cell: CellValue): boolean {
  return typeof cell === "string" && !isErrorValue(cell) && !NO_REASON.has(foldText(cell));
}
