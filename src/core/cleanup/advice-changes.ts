import type { CellChange } from "../changes/change";
import type { Consequences } from "../changes/consequences";
import { heldCells } from "../changes/held-cells";
import { isBlank, isErrorValue } from "../model/cell";
import { cellOf, sheetsOf } from "../model/parts";
import { CLEANUP_ACTIONS, type CleanupAction } from "../registers/cleanup-action";
import type { RegisterOf } from "../registers/workbook-data";
import type { AreaTarget } from "./area-targets";
import { countActions, NO_ACTION, type Actions } from "./chosen";

/** The plan of writing the advice into the column Handling; nothing has been written. Every case is in exactly one of the counts. */
export interface AdvicePlan {
  /** The register's sheets, by commas. */
  readonly sheet: string;
  /** The column's header as it is in the sheet. */
  readonly header: string;
  /** The actions, one a case. */
  readonly changes: readonly CellChange[];
  /** The target systems of cases that get Flyt, where their case area has one. */
  readonly targets: readonly CellChange[];
  /** Cases that would get each action. */
  readonly counts: Readonly<Record<CleanupAction, number>>;
  /** Cases that are advised to move and get nothing: neither they nor their case area have a target system, and a move without one is an error. */
  readonly withoutTarget: number;
  /** Cases that are advised to stay and get nothing: they have a target system, which says that they move. */
  readonly withTarget: number;
  /** Cases whose cell holds something already: a choice is never written over. */
  readonly chosen: number;
  /** Cases with a blank cell and no advice. */
  readonly noAdvice: number;
  /** Absent where they were not computed. */
  readonly consequences?: Consequences;
}

const MOVE = CLEANUP_ACTIONS.indexOf("Flyt");
const OPEN = CLEANUP_ACTIONS.indexOf("Afklar");

/**
 * Fills blank cells of the column Handling with the advised action, and the target system of what moves. What would contradict another cell
 * is left out, so that no advice makes a finding. Undefined where the register has no such column.
 */
export function planAdviceChanges(cases: RegisterOf<"cases">, advised: Actions, targetOf: AreaTarget): AdvicePlan | undefined {
  const place = cases.mapping.columns.action;
  const cells = cases.columns.action;
  if (place === undefined || cells === undefined) return undefined;
  const changes: CellChange[] = [];
  const targets: CellChange[] = [];
  const given = new Int8Array(cases.rowCount).fill(NO_ACTION);
  const column = cases.columns.targetSystem;
  const held = heldCells(cases);
  const left = { chosen: 0, withoutTarget: 0, withTarget: 0, noAdvice: 0 };
  for (let row = 0; row < cases.rowCount; row++) {
    const expected = cells[row]!;
    const action = advised[row]!;
    const cell = cellOf(cases, row, "action");
    if (!isBlank(expected)) left.chosen++;
    else if (action < 0 || cell === undefined) left.noAdvice++;
    else {
      const target = column?.[row] ?? "";
      const targetCell = cellOf(cases, row, "targetSystem");
      const wanted = action === MOVE && isBlank(target) && targetCell !== undefined ? targetOf(row) : undefined;
      if (action === MOVE && isBlank(target) && targetCell !== undefined && wanted === undefined) left.withoutTarget++;
      else if (action !== MOVE && action !== OPEN && !isBlank(target) && !isErrorValue(target)) left.withTarget++;
      else {
        changes.push({ ...cell, held: held(row, "action"), expected, value: CLEANUP_ACTIONS[action]! });
        given[row] = action;
        if (wanted !== undefined) targets.push({ ...targetCell!, held: held(row, "targetSystem"), expected: target, value: wanted });
      }
    }
  }
  return { sheet: sheetsOf(cases.mapping).join(", "), header: place.header, changes, targets, counts: countActions(given), ...left };
}
