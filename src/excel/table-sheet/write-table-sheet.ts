/* eslint-disable office-addins/no-context-sync-in-loop -- a loop here goes over chunks, each as much as one request holds */
import type { WriteOptions } from "../../app/ports";
import type { TableSheetPlan } from "../../core/reports/table-sheet/table-sheet-plan";
import type { Language } from "../../core/text/language";
import { giveUp } from "../draft-sheets";
import { findOwnSheets, type FoundSheets } from "../find-own-sheets";
import { askTableNames, freeTableName } from "../free-table-name";
import { addDraft, markSheet, freeSheetName } from "../own-sheets";
import { breakLines } from "../report/report-content";
import { runExcel } from "../run";
import { textCell } from "../text-cell";
import { chunksOf, linkFormula, plainCell } from "./table-rows";
import { paintTableSheet } from "./paint-table-sheet";

/** Characters on a line above the table; Excel does not break over columns. */
const LINE_LENGTH = 150;
/** A formula each, about 60 characters. */
const LINKS_PER_CHUNK = 20_000;

/**
 * Writes the table on a new sheet under a temporary name, chunk by chunk; only when all of it is there does it replace the add-in's earlier
 * one. Returns the sheet's name. @throws AppError "sheet-half-done" naming the sheets when it stopped while replacing.
 */
export async function writeTableSheet(plan: TableSheetPlan, language: Language, options: WriteOptions = {}): Promise<string> {
  const drafts: string[] = [];
  let name: string | undefined;
  try {
    return await runExcel(async (context) => {
      const found = await findOwnSheets(context);
      const draft = freeSheetName("Tabel under udarbejdelse", found.names);
      drafts.push(draft);
      const sheet = addDraft(context, draft, options.now);
      const table = await writeRows(context, sheet, plan, language, options);
      const free = await freeNames(context, plan, found);
      name = free.sheet;
      for (const earlier of earlierOnes(found, plan)) earlier.delete();
      sheet.name = free.sheet;
      if (table !== null) table.name = free.table;
      markSheet(sheet, plan.id, free.sheet);
      sheet.activate();
      await context.sync();
      return free.sheet;
    });
  } catch (error) {
    return giveUp(drafts, error, name === undefined ? [] : [name]);
  }
}

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: TableSheetPlan,
  language: Language,
  { signal, onWritten }: WriteOptions,
): Promise<Excel.Table | null> {
  const { columns, rows } = plan;
  const lines = [...plan.lines, ...(rows.length === 0 ? [plan.empty] : [])].flatMap((line) => breakLines(line, LINE_LENGTH));
  const headerRow = lines.length + 2;
  paintTableSheet(sheet, plan, { lineRows: lines.length, headerRow, rowCount: Math.max(1, rows.length) }, language);
  sheet.getRangeByIndexes(0, 0, lines.length + 1, 1).formulas = [plan.title, ...lines].map((line) => [textCell(line)]);
  if (rows.length === 0) return null;
  sheet.getRangeByIndexes(headerRow, 0, 1, columns.length).formulas = [columns.map(({ header }) => textCell(header))];
  const first = headerRow + 1;
  const link = columns.findIndex(({ kind }) => kind === "link");
  // Formulas before texts: a host that scans for formulas at each text write then has little to scan.
  for (let from = 0; link >= 0 && from < rows.length; from += LINKS_PER_CHUNK) {
    const to = Math.min(rows.length, from + LINKS_PER_CHUNK);
    const range = sheet.getRangeByIndexes(first + from, link, to - from, 1);
    signal?.throwIfAborted();
    range.formulas = rows.slice(from, to).map((row, i) => [linkFormula(plan.targets[from + i]!, row[link]!)]);
    await context.sync();
  }
  for (const { from, to } of chunksOf(rows)) {
    onWritten?.(from / rows.length);
    signal?.throwIfAborted();
    for (const [left, right] of besides(link, columns.length)) {
      const range = sheet.getRangeByIndexes(first + from, left, to - from, right - left);
      range.formulas = rows.slice(from, to).map((row) => row.slice(left, right).map(plainCell));
    }
    await context.sync();
  }
  const table = sheet.tables.add(sheet.getRangeByIndexes(headerRow, 0, rows.length + 1, columns.length), true);
  table.style = "TableStyleLight1";
  await context.sync();
  signal?.throwIfAborted();
  return table;
}

/** The columns left and right of the links, from … to (not with it). */
function besides(link: number, columnCount: number): (readonly [number, number])[] {
  const parts = link < 0 ? ([[0, columnCount]] as const) : ([[0, link] as const, [link + 1, columnCount] as const] as const);
  return parts.filter(([left, right]) => right > left);
}

/** Names that are free once the add-in's earlier sheet is deleted, with its table. */
async function freeNames(
  context: Excel.RequestContext,
  plan: TableSheetPlan,
  found: FoundSheets,
): Promise<{ readonly sheet: string; readonly table: string }> {
  const namesWithout = askTableNames(context);
  await context.sync();
  const going = new Set(earlierOnes(found, plan).map(({ name }) => name));
  return {
    sheet: freeSheetName(
      plan.sheetName,
      found.names.filter((name) => !going.has(name)),
    ),
    table: freeTableName(plan.tableName, namesWithout(going)),
  };
}

function earlierOnes({ ours }: FoundSheets, { id }: TableSheetPlan): Excel.Worksheet[] {
  return ours.filter(({ role }) => role === id).map(({ sheet }) => sheet);
}
