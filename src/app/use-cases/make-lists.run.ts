import { FOLLOWING_FUNCTIONS } from "../../core/answers/following-functions";
import type { Refusal } from "../../core/changes/change";
import { filledColumns, rectOf, type FilledColumn, type FormulaCell } from "../../core/changes/filled-column";
import { cellAddress, overlap } from "../../core/model/address";
import type { SheetInfo } from "../../core/recognition/sheet";
import type { Localized } from "../../core/text/language";
import { asJournaledStep } from "../stores/journal";
import type { RunContext } from "../run-context";
import { writeOptionsFor } from "../write-options";
import type { Effects } from "./effects";

export interface MadeLists {
  /** Formulas of one cell each that are no longer. */
  readonly formulas: number;
  readonly lists: number;
  /** The first cell of each. */
  readonly places: readonly string[];
  /** Each names the first cell of its column. */
  readonly refused: readonly Refusal[];
  readonly unread: readonly string[];
}

const NAMESPACE = "SAPA";

/** Makes one formula of each column of formulas that follow the registers, on all sheets but the add-in's own, as one step of the list of changes. */
export async function run(context: RunContext): Promise<Effects<{ readonly result: MadeLists }>> {
  const { port } = context;
  const sheets = await port.sheets();
  const unread = sheets.filter((sheet) => sheet.unread === true).map(({ name }) => name);
  const cells: FormulaCell[] = [];
  for (const sheet of sheets) cells.push(...(await formulasOn(context, sheet)));
  const found = filledColumns(cells, NAMESPACE, FOLLOWING_FUNCTIONS);
  const inTable = found.filter((column) => isInTable(column, sheets));
  const open = found.filter((column) => !inTable.includes(column));
  const ofTables = inTable.map(({ sheet, row, column }): Refusal => ({ sheet, row, column, reason: "in-table" }));
  const none = { formulas: 0, lists: 0, places: [], unread };
  if (open.length === 0) return { result: { result: { ...none, refused: ofTables } } };
  const { made, refused } = await asJournaledStep(
    context,
    (journal) => port.makeLists(titleOf(open.length), open, { ...writeOptionsFor(context), ...journal }),
    // What is refused is not in it, so the title must not count it.
    ({ made: set }) => set && { ...set, title: titleOf(set.lists?.length ?? 0) },
  );
  const lists = made?.lists ?? [];
  const result: MadeLists = {
    formulas: lists.reduce((sum, { rowCount }) => sum + rowCount, 0),
    lists: lists.length,
    places: lists.map(({ sheet, row, column }) => `${sheet} ${cellAddress(row, column)}`),
    refused: [...ofTables, ...refused],
    unread,
  };
  return { result: { result } };
}

async function formulasOn({ port, signal }: RunContext, { name: sheet, used }: SheetInfo): Promise<FormulaCell[]> {
  const found: FormulaCell[] = [];
  if (used === null) return found;
  await port.readFormulas(
    sheet,
    used,
    (start, rows) =>
      rows.forEach((line, i) =>
        line.forEach((formula, j) => {
          if (typeof formula !== "string" || !formula.startsWith(`=${NAMESPACE}.`)) return;
          found.push({ sheet, row: used.row + start + i, column: used.column + j, formula });
        }),
      ),
    signal,
  );
  return found;
}

function isInTable(list: FilledColumn, sheets: readonly SheetInfo[]): boolean {
  const tables = sheets.find(({ name }) => name === list.sheet)?.tables ?? [];
  return tables.some(({ rect }) => overlap(rect, rectOf(list)));
}

function titleOf(count: number): Localized {
  return {
    da: `Lav SAPA-formler til lister (${count === 1 ? "1 kolonne" : `${count} kolonner`})`,
    en: `Turn SAPA formulas into lists (${count === 1 ? "1 column" : `${count} columns`})`,
  };
}
