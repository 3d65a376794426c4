import type { WriteOptions } from "../../app/ports";
import type { CellPlace, ChangeSet, MadeChange, MadeRows, Refusal, RefusalReason, RevertResult } from "../../core/changes/change";
import { removeHighlights } from "../marks/remove-highlights";
import type { FilledColumn } from "../../core/changes/filled-column";
import { isEmpty } from "../../core/changes/change-log";
import { runExcel } from "../run";
import { changeCells } from "./change-cells";
import type { Written } from "./contents";
import { rowMark } from "../../core/changes/row-mark";
import { unmakeLists } from "./make-lists";
import { putBackMade } from "./put-back";
import { formulasOf, sheetsOf } from "./read-cells";
import type { Hold, RequestedChange } from "./requested-change";
import { revertSheets } from "./revert-sheets";

/**
 * Restores the cells' earlier contents and removes added rows, sheets and marks, each only where nothing has changed since. `made` of the
 * outcome is the reverted part of the set, in the set's own form. Stopped, it leaves the workbook as it was.
 */
export async function revert(set: ChangeSet, options: WriteOptions = {}): Promise<RevertResult> {
  const { made, refused } = await changeCells(
    set.cells.map((cell) => requestFor(cell, set)),
    options,
  );
  const removed: MadeRows[] = [];
  const lists: FilledColumn[] = [];
  const all: Refusal[] = [...refused];
  try {
    // What comes next can't be put back, so it is not stopped between.
    options.signal?.throwIfAborted();
    const unmade = await unmakeLists(set.lists ?? [], set.open === true, options);
    lists.push(...unmade.undone);
    all.push(...unmade.refused);
    // The last first, so that the rows above stay where they are.
    for (const rows of [...set.rows].reverse()) {
      const reason = await removeRows(rows);
      if (reason === null) removed.unshift(rows);
      else all.push({ sheet: rows.sheet, row: rows.row, column: rows.column, reason });
    }
  } catch (error) {
    await putBackMade(made, error);
    throw error;
  }
  const { id, at, title, sheets: added = [], marks } = set;
  const sheets = added.length === 0 ? undefined : await revertSheets(added, options);
  if (marks) await removeHighlights(options);
  const reported = { refused: all, ...(sheets === undefined || sheets.left.length === 0 ? {} : { sheetsLeft: sheets.left }) };
  const used = new Set(made.map(({ asked }) => placeKey(asked)));
  const part: ChangeSet = {
    id,
    at,
    title,
    cells: set.cells.filter((cell) => used.has(placeKey(cell))),
    rows: removed,
    ...(lists.length === 0 ? {} : { lists }),
    ...(sheets === undefined ? {} : { sheets: sheets.removed }),
    ...(marks ? { marks } : {}),
  };
  return isEmpty(part) ? reported : { ...reported, made: part };
}

/** The cell of a step, in the row and column that the step was made in. */
function requestFor({ sheet, row, column, before, after, named }: MadeChange, { open }: ChangeSet): RequestedChange {
  const header = named?.header;
  const hold: Hold | undefined = named && {
    columns: named.columns,
    expected: [named.mark],
    codeOf: (values) => rowMark(named.key, values),
    fixed: header === undefined ? [] : [{ ...header, column }],
  };
  return {
    sheet,
    row,
    column,
    ...(hold === undefined ? {} : { hold }),
    decide: (now) => {
      if (before.sealed !== undefined || after.sealed !== undefined) return "not-stored";
      if (open !== true) return now.formula === after.formula ? asBefore(now, before, after) : "changed-meanwhile";
      // A step that was interrupted: some of its cells were not reached.
      if (now.formula === after.formula) return before;
      return now.formula === before.formula ? "leave" : "changed-meanwhile";
    },
  };
}

/**
 * A number format is spelt by the language and the platform of whoever reads it (https://github.com/OfficeDev/office-js/issues/1553, 2824 and 4310),
 * so another one is no other content. It stays where the step did not change it.
 */
function asBefore(now: Written, before: Written, after: Written): Written {
  const stays = before.numberFormat === after.numberFormat && now.numberFormat !== after.numberFormat;
  return stays ? { formula: before.formula, numberFormat: now.numberFormat } : before;
}

/** All of them or none; null when they are already deleted. */
async function removeRows({ sheet, table: name, row, column, formulas, sealed }: MadeRows): Promise<RefusalReason | null> {
  // Whether somebody has written in them since can't be seen.
  if (sealed !== undefined) return "not-stored";
  return runExcel(async (context) => {
    const found = (await sheetsOf(context)).get(sheet);
    if (found === undefined) return "sheet-gone";
    if (found.isProtected) return "protected";
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRangeByIndexes(row, column, formulas.length, formulas[0]!.length);
    range.load({ formulas: true, values: true });
    const table = name === undefined ? null : worksheet.tables.getItemOrNullObject(name);
    table?.load({ name: true });
    await context.sync();
    const now = formulasOf(range);
    const same = formulas.every((line, i) => line.every((formula, j) => now[i]![j] === formula));
    if (!same) return "changed-meanwhile";
    if (table === null) range.clear("Contents");
    else {
      if (table.isNullObject || !(await isWithin(context, table, row, formulas.length))) return "changed-meanwhile";
      range.delete("Up");
    }
    await context.sync();
    return null;
  });
}

/** A filtered table's rows are left: Excel does not delete them (https://github.com/OfficeDev/office-js/issues/994). */
async function isWithin(context: Excel.RequestContext, table: Excel.Table, row: number, rowCount: number): Promise<boolean> {
  const body = table.getDataBodyRange();
  body.load({ rowIndex: true, rowCount: true });
  table.autoFilter.load({ isDataFiltered: true });
  await context.sync();
  return !table.autoFilter.isDataFiltered && row >= body.rowIndex && row + rowCount <= body.rowIndex + body.rowCount;
}

function placeKey({ sheet, row, column }: CellPlace): string {
  return `${row},${column},${sheet}`;
}
