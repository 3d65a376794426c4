import type { ChoiceOf } from "../../registers";
import type { CellValue } from "../../model/cell";
import { choiceReader } from "../../registers/choice-reader";

/** Exit routes by which an area's cases go to another system; only these need a target. */
const MOVING: ReadonlySet<ChoiceOf<"caseAreas", "route"> | "" | undefined> = new Set([
  "Flyt til fagsystem",
  "Flyt til ESDH",
  "Fælleskommunal løsning",
]);

/** True when the cell, however spelt, is a route that moves the area's cases to another system. */
export function isMoving(route: CellValue): boolean {
  return MOVING.has(choiceReader("caseAreas", "route")(route));
}
