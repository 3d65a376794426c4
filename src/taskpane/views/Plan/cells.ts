import type { CellPlace } from "../../../core/changes/change";
import type { RegisterCell } from "../../../core/registers/register-cell";

/** Leads from a text about a register's cell to that cell in the workbook. */
export interface ShowCell {
  readonly placeOf: (cell: RegisterCell) => CellPlace | undefined;
  readonly onShow: (place: CellPlace) => void;
}
