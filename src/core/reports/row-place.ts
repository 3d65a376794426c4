import type { CellPlace } from "../changes/change";
import { shownCellOf } from "../model/parts";
import type { RegisterRows } from "../model/register-data";
import type { RowLink } from "./plan";

/** The cell that a link leads to; the row's first column where its own is not in the sheet. Undefined where register or row is not there. */
export function placeOf({ register, row, column }: RowLink, registers: readonly RegisterRows[]): CellPlace | undefined {
  const found = registers.find(({ mapping }) => mapping.register === register);
  return found === undefined ? undefined : shownCellOf(found, row, column);
}
