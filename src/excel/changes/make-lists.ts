import { AppError, messageOf } from "../../app/failures/errors";
import type { WriteOptions } from "../../app/ports";
import type { ChangeOutcome, Refusal, RefusalReason } from "../../core/changes/change";
import { formulaAt, listFormula, rectOf, type FilledColumn } from "../../core/changes/filled-column";
import { overlap } from "../../core/model/address";
import type { CellValue } from "../../core/model/cell";
import type { Localized } from "../../core/text/language";
import { newStep } from "../../app/new-step";
import { mergedAreas } from "../merged-areas";
import { runExcel } from "../run";
import { addressOf } from "./cell-address";
import { entryOf, GENERAL } from "./contents";
import { formulasOf, sheetsOf } from "./read-cells";

/** Of one array: longer ones office.js sends as several. A column has no more than one answer holds, 20,000 cells of some 160 bytes. */
const CELLS_PER_ARRAY = 1_500;

/**
 * Makes one formula of each column of formulas. The cells are emptied and the formula is written in the same request, so that it finds room; the
 * functions answer afterwards. When Excel refuses, or the user stops, the columns get their own formulas back.
 * @throws AppError "changes-half-done" naming the columns' first cells when they can't be put back.
 */
export async function makeLists(title: Localized, lists: readonly FilledColumn[], options: WriteOptions = {}): Promise<ChangeOutcome> {
  const refused: Refusal[] = [];
  const open: FilledColumn[] = [];
  for (const list of lists) {
    options.signal?.throwIfAborted();
    const reason = await reasonAgainst(list);
    if (reason === null) open.push(list);
    else refused.push(refusalOf(list, reason));
  }
  if (open.length === 0) return { refused };
  const step = newStep(title);
  await options.onIntent?.({ ...step, lists: open });
  const begun: FilledColumn[] = [];
  const made: FilledColumn[] = [];
  try {
    for (const list of open) {
      options.onWritten?.(begun.length / open.length);
      options.signal?.throwIfAborted();
      begun.push(list);
      if (await writeList(list)) made.push(list);
      else refused.push(refusalOf(list, "changed-meanwhile"));
    }
    options.signal?.throwIfAborted();
  } catch (error) {
    await putBackLists(begun, error);
    throw error;
  }
  return made.length === 0 ? { refused } : { made: { ...step, lists: made }, refused };
}

/**
 * Gives columns their own formulas back. A cell that holds something else by now is left and refused; so is the whole column where its first cell holds
 * neither the one formula nor, after a step that did not end (`open`), what the column may have held in its midst.
 */
export async function unmakeLists(
  lists: readonly FilledColumn[],
  open: boolean,
  { signal, onWritten }: WriteOptions = {},
): Promise<{ readonly undone: readonly FilledColumn[]; readonly refused: readonly Refusal[] }> {
  const undone: FilledColumn[] = [];
  const refused: Refusal[] = [];
  const begun: FilledColumn[] = [];
  try {
    for (const [i, list] of lists.entries()) {
      const reason = await sheetReason(list);
      onWritten?.(i / lists.length);
      signal?.throwIfAborted();
      if (reason !== null) {
        refused.push(refusalOf(list, reason));
        continue;
      }
      begun.push(list);
      const left = await writeCells(list, open);
      if (left.length < list.rowCount) undone.push(list);
      for (const below of left)
        refused.push({ sheet: list.sheet, row: list.row + below, column: list.column, reason: "changed-meanwhile" });
    }
  } catch (error) {
    for (const list of begun) await redo(list, error);
    throw error;
  }
  return { undone, refused };
}

async function sheetReason({ sheet }: FilledColumn): Promise<RefusalReason | null> {
  const found = await runExcel(async (context) => (await sheetsOf(context)).get(sheet));
  if (found === undefined) return "sheet-gone";
  return found.isProtected ? "protected" : null;
}

async function reasonAgainst(list: FilledColumn): Promise<RefusalReason | null> {
  const reason = await sheetReason(list);
  if (reason !== null) return reason;
  const merges = (await mergedAreas(list.sheet, rectOf(list))) ?? [];
  if (merges.some((area) => overlap(area, rectOf(list)))) return "merged";
  return runExcel(async (context) => {
    const range = rangeOf(context, list).load({ rowHidden: true });
    const now = await formulasIn(context, list);
    if (now.some((formula, i) => formula !== formulaAt(list, i))) return "changed-meanwhile";
    // Null where some are. Into hidden rows Excel may write elsewhere: https://github.com/OfficeDev/office-js/issues/224.
    return range.rowHidden === false ? null : "hidden-rows";
  });
}

/** False where a cell has been changed since it was read; the column then holds what it held. */
async function writeList(list: FilledColumn): Promise<boolean> {
  return runExcel(async (context) => {
    const range = rangeOf(context, list);
    // Read in the same request, before the writing: what another author has written meanwhile is put back.
    const before = rangeOf(context, list).load({ formulas: true, values: true });
    range.clear("Contents");
    range.getCell(0, 0).formulas = [[listFormula(list)]];
    const first = range.getCell(0, 0).load({ formulas: true });
    await context.sync();
    const held = formulasOf(before).map(([formula]) => formula!);
    if (held.every((formula, i) => formula === formulaAt(list, i))) {
      if (first.formulas[0]![0] === listFormula(list)) return true;
      throw new AppError("host", { detail: `${addressOf(list)} took ${listFormula(list)} as ${String(first.formulas[0]![0])}` });
    }
    queueFormulas(
      context,
      list,
      held.map((formula, i) => ({ below: i, formula: entryOf({ formula, numberFormat: GENERAL }).input })),
    );
    await context.sync();
    return false;
  });
}

/** Returns the rows that were left, counted from the column's first. */
async function writeCells(list: FilledColumn, open: boolean): Promise<number[]> {
  return runExcel(async (context) => {
    const all = Array.from({ length: list.rowCount }, (_, i) => i);
    const cell = rangeOf(context, list).getCell(0, 0);
    const [first] = await formulasIn(context, { ...list, rowCount: 1 });
    const isList = first === listFormula(list);
    if (!isList && !(open && (first === "" || first === formulaAt(list, 0)))) return all;
    // What it has filled goes with it; what is left then is the user's own.
    if (isList) {
      cell.clear("Contents");
      await context.sync();
    }
    const now = await formulasIn(context, list);
    const empty = all.filter((i) => now[i] === "");
    queueFormulas(
      context,
      list,
      empty.map((i) => ({ below: i, formula: formulaAt(list, i) })),
    );
    await context.sync();
    return all.filter((i) => now[i] !== "" && now[i] !== formulaAt(list, i));
  });
}

/** After a column could not be given its formulas: as it was, if it can be. */
async function redo(list: FilledColumn, cause: unknown): Promise<void> {
  try {
    const isBack = await runExcel(async (context) => {
      const now = await formulasIn(context, list);
      if (now[0] === listFormula(list)) return true;
      if (now.some((formula, i) => formula !== "" && formula !== formulaAt(list, i))) return false;
      const range = rangeOf(context, list);
      range.clear("Contents");
      range.getCell(0, 0).formulas = [[listFormula(list)]];
      await context.sync();
      return true;
    });
    if (!isBack) throw halfDone([list], cause, cause);
  } catch (error) {
    throw error instanceof AppError && error.code === "changes-half-done" ? error : halfDone([list], error, cause);
  }
}

async function putBackLists(begun: readonly FilledColumn[], cause: unknown): Promise<void> {
  const left: FilledColumn[] = [];
  let detail: unknown = cause;
  for (const list of begun) {
    try {
      if ((await writeCells(list, true)).length > 0) left.push(list);
    } catch (error) {
      detail = error;
      left.push(list);
    }
  }
  if (left.length > 0) throw halfDone(left, detail, cause);
}

function halfDone(lists: readonly FilledColumn[], detail: unknown, cause: unknown): AppError {
  const cells = lists.map(addressOf).join(", ");
  return new AppError("changes-half-done", { cells, count: lists.length, detail: messageOf(detail) }, { cause });
}

function refusalOf({ sheet, row, column }: FilledColumn, reason: RefusalReason): Refusal {
  return { sheet, row, column, reason };
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column, rowCount }: FilledColumn): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, 1);
}

/** As `CellContents.formula` says them. Sends what has been queued. A column is short enough for one answer. */
async function formulasIn(context: Excel.RequestContext, list: FilledColumn): Promise<CellValue[]> {
  const range = rangeOf(context, list).load({ formulas: true, values: true });
  await context.sync();
  return formulasOf(range).map(([formula]) => formula!);
}

/** In arrays of cells below one another, so that nothing between them is touched. */
function queueFormulas(
  context: Excel.RequestContext,
  list: FilledColumn,
  cells: readonly { readonly below: number; readonly formula: CellValue }[],
): void {
  for (let next = 0; next < cells.length;) {
    const first = next;
    while (next < cells.length && next - first < CELLS_PER_ARRAY && cells[next]!.below === cells[first]!.below + next - first) next++;
    const part = { ...list, row: list.row + cells[first]!.below, rowCount: next - first };
    rangeOf(context, part).formulas = cells.slice(first, next).map(({ formula }) => [formula]);
  }
}
