import type { CellContents, CellPlace, ChangeSet, MadeChange } from "../../core/changes/change";
import { formulaAt, listFormula, type FilledColumn } from "../../core/changes/filled-column";
import { AppError } from "../failures/errors";
import { failureOf, type Failure } from "../failures/failure";
import type { Language } from "../../core/text/language";
import type { WorkbookPort } from "../ports";
import { changesDocument, forgetStep, recordChange } from "./changes";

/**
 * What an earlier session did not finish, because its pane was closed or Excel ended: sheets that were begun are removed, and steps that were announced
 * are compared with their cells. `notes`: what the user has to know; `changed`: the list of steps is another. @throws what reading throws.
 */
export async function recover(
  port: WorkbookPort,
  now: Date,
  language: Language,
): Promise<{ readonly notes: readonly Failure[]; readonly changed: boolean }> {
  const found: Failure[] = [];
  const { removed, left } = await port.clearDrafts(now);
  if (removed.length > 0) found.push(failureOf(new AppError("drafts-removed", { sheets: removed.join(", ") })));
  if (left.length > 0) found.push(failureOf(new AppError("drafts-left", { sheets: left.join(", ") })));
  const { value: steps } = await changesDocument.load(port);
  const open = steps.filter((step) => step.open === true);
  for (const step of open) {
    const made = await madeOf(port, step);
    if (made === 0) await forgetStep(port, step.id);
    else if (made === cellsIn(step)) await recordChange(port, closed(step));
    else found.push(failureOf(new AppError("step-interrupted", { title: step.title[language], made, count: cellsIn(step) })));
  }
  return { notes: found, changed: open.length > 0 };
}

function cellsIn({ cells, lists = [] }: ChangeSet): number {
  return cells.length + lists.reduce((sum, { rowCount }) => sum + rowCount, 0);
}

/** How many of a step's cells hold what it gave them. */
async function madeOf(port: WorkbookPort, { cells, lists = [] }: ChangeSet): Promise<number> {
  const now = await port.readCells(cells);
  let made = cells.filter((cell, i) => holds(now[i] ?? null, cell)).length;
  for (const list of lists) made += await listedIn(port, list);
  return made;
}

/** How many cells of a column no longer hold their own formula. All of them only where the one formula stands: in between, the column is empty. */
async function listedIn(port: WorkbookPort, list: FilledColumn): Promise<number> {
  const { sheet, row, column, rowCount } = list;
  const now = await port.readCells(Array.from({ length: rowCount }, (_, i): CellPlace => ({ sheet, row: row + i, column })));
  if (now[0]?.formula === listFormula(list)) return rowCount;
  return Math.min(rowCount - 1, now.filter((cell, i) => cell !== null && cell.formula !== formulaAt(list, i)).length);
}

function holds(now: CellContents | null, { before, after }: MadeChange): boolean {
  return now !== null && now.formula === after.formula && (after.formula !== before.formula || now.numberFormat === after.numberFormat);
}

function closed({ open: _, ...step }: ChangeSet): ChangeSet {
  return step;
}
