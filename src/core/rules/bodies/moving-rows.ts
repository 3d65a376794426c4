import type { ColumnKey } from "../../registers";
import type { RegisterId } from "../../model/register-id";
import type { Columns, OptionalColumns } from "../../model/columns";
import { isBlank } from "../../model/cell";
import { parseNumber } from "../../identifiers/numbers";
import { choiceReader } from "../../registers/choice-reader";
import { isMoving } from "./area-routes";

/** The rows of a register that are still to go to another system, and the columns that say so. */
export interface MovingRows<R extends RegisterId> {
  readonly columns: readonly ColumnKey<R>[];
  readonly hints: readonly ColumnKey<R>[];
  readonly reader: (columns: Columns, hints: OptionalColumns) => (row: number) => boolean;
}

/** Open cases that are not to be closed, discarded or archived where they are. What does not say counts as moving. */
export const OPEN_CASES_THAT_MOVE: MovingRows<"cases"> = {
  columns: ["caseStatus"],
  hints: ["closed", "action"],
  reader: ({ caseStatus }, { closed, action }) => {
    const [stateOf, actionOf] = [choiceReader("cases", "caseStatus"), choiceReader("cases", "action")];
    return (row) => {
      if (stateOf(caseStatus![row]!) === "Afsluttet" || !isBlank(closed?.[row] ?? "")) return false;
      const chosen = actionOf(action?.[row] ?? "");
      return chosen !== "Luk" && chosen !== "Kassér" && chosen !== "Arkivér";
    };
  },
};

/** Areas with open cases whose route is undecided or leads to another system. What does not say counts as moving. */
export const AREAS_THAT_MOVE: MovingRows<"caseAreas"> = {
  columns: ["route", "openCases"],
  hints: [],
  reader: ({ route, openCases }) => {
    const routeOf = choiceReader("caseAreas", "route");
    return (row) => {
      const chosen = routeOf(route![row]!);
      const stays = chosen !== undefined && chosen !== "" && chosen !== "Ikke besluttet" && !isMoving(route![row]!);
      return !stays && parseNumber(openCases![row]!) !== 0;
    };
  },
};
