import type { CellPlace } from "../../core/changes/change";
import type { Rect } from "../../core/model/address";
import { pushTo } from "../../core/model/push-to";
import { mergedAreas } from "../merged-areas";

type IsHidden = (place: CellPlace) => boolean;

/**
 * Which of these empty cells lie under a merged cell without being its first: text written there is never seen. Where the host can't say which
 * cells are merged, none counts as merged, and the caller reads back the cells that Excel has written.
 * @throws what stops any reading: a cell in edit mode, a sheet that is gone.
 */
export async function cellsUnderMerges(places: readonly CellPlace[]): Promise<IsHidden> {
  const bySheet = new Map<string, CellPlace[]>();
  for (const place of places) pushTo(bySheet, place.sheet, place);
  const areas = new Map<string, readonly Rect[]>();
  for (const [sheet, cells] of bySheet) areas.set(sheet, (await mergedAreas(sheet, around(cells))) ?? []);
  return ({ sheet, row, column }) => areas.get(sheet)?.some((area) => isUnder(area, row, column)) === true;
}

function around(cells: readonly CellPlace[]): Rect {
  let [bottom, right] = [0, 0];
  for (const { row, column } of cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: 0, column: 0, rowCount: bottom + 1, columnCount: right + 1 };
}

function isUnder(area: Rect, row: number, column: number): boolean {
  const inside = row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
  return inside && !(row === area.row && column === area.column);
}
