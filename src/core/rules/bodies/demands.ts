import type { CellValue } from "../../model/cell";
import { isErrorValue } from "../../model/cell";
import { registerSpec } from "../../registers";
import { foldText } from "../../text/fold";

/** The columns of a procurement that answer an integration condition each, by the condition's id; a new condition brings its own. */
export const DEMANDS: ReadonlyMap<string, string> = new Map(
  registerSpec("procurements").columns.flatMap(({ key, condition }) => (condition === undefined ? [] : [[key, condition] as const])),
);
export const DEMAND_COLUMNS: readonly string[] = [...DEMANDS.keys()];

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
