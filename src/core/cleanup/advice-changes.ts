import type { CellChange } from "../changes/change";
import { heldCells } from "../changes/held-cells";
import { isBlank } from "../model/cell";
import { cellOf, sheetsOf } from "../model/parts";
import { CLEANUP_ACTIONS, type CleanupAction } from "../registers/cleanup-action";
import type { RegisterOf } from "../registers/workbook-data";
import { countActions, type Actions } from "./chosen";

/** The plan of writing the advice into the column Handling; nothing has been written. Every case is in exactly one of the counts. */
export interface AdvicePlan {
  /** The register's sheets, by commas. */
  readonly sheet: string;
  /** The column's header as it is in the sheet. */
  readonly header: string;
  readonly changes: readonly CellChange[];
  /** Cases that would get each action. */
  readonly counts: Readonly<Record<CleanupAction, number>>;
  /** Of these, cases that would get Flyt and have no target system: a move without one is a finding until it is filled in. */
  readonly movesWithoutTarget: number;
  /** Cases whose cell holds something already: a choice is never written over. */
  readonly chosen: number;
  /** Cases with a blank cell and no advice. */
  readonly noAdvice: number;
}

/** Fills blank cells of the column Handling with the advised action. Undefined where the register has no such column. */
export function planAdviceChanges(cases: RegisterOf<"cases">, advised: Actions): AdvicePlan | undefined {
  const place = cases.mapping.columns.action;
  const cells = cases.columns.action;
  if (place === undefined || cells === undefined) return undefined;
  const sheet = sheetsOf(cases.mapping).join(", ");
  const changes: CellChange[] = [];
  const targets = cases.columns.targetSystem;
  const move = CLEANUP_ACTIONS.indexOf("Flyt");
  const held = heldCells(cases);
  let chosen = 0;
  let movesWithoutTarget = 0;
  for (let row = 0; row < cases.rowCount; row++) {
    const expected = cells[row]!;
    const cell = cellOf(cases, row, "action");
    if (!isBlank(expected)) chosen++;
    else if (advised[row]! >= 0 && cell !== undefined) {
      changes.push({ ...cell, held: held(row, "action"), expected, value: CLEANUP_ACTIONS[advised[row]!]! });
      if (advised[row] === move && isBlank(targets?.[row] ?? "")) movesWithoutTarget++;
    }
  }
  const counts = countActions(advised.filter((_, row) => isBlank(cells[row]!)));
  return { sheet, header: place.header, changes, counts, movesWithoutTarget, chosen, noAdvice: cases.rowCount - chosen - changes.length };
}
