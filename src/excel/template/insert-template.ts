import type { WriteOptions } from "../../app/ports";
import type { MadeSheet } from "../../core/changes/change";
import { columnLetters, quoteSheetName } from "../../core/model/address";
import type { TemplatePlan } from "../../core/templates/template-plan";
import type { Language } from "../../core/text/language";
import { asContents, entryOf } from "../changes/contents";
import { giveUp } from "../draft-sheets";
import { freeTableName } from "../free-table-name";
import { addDraft, freeSheetName, markSheet, releaseDraft } from "../own-sheets";
import { runExcel } from "../run";
import { textCell } from "../text-cell";
import { readNames } from "../workbook-names";
import { checkEntry, fitsInRule } from "./entry-checks";
import { headerPrompt } from "./header-prompt";
import { paintTemplate, type TemplatePlace } from "./paint-template";
import { askContents } from "./template-contents";
import { TEXTS } from "./template-texts";

/**
 * Makes a register's sheet: title and guide, then the register as an Excel table with drop-downs, checks and prompts. It has no mark: it is
 * the user's from then on, and the add-in never replaces it. Stopped, it leaves nothing.
 */
export async function insertTemplate(plan: TemplatePlan, language: Language, { signal, now }: WriteOptions = {}): Promise<MadeSheet> {
  const made: string[] = [];
  try {
    return await runExcel(async (context) => {
      const names = await readNames(context);
      const sheetName = freeSheetName(plan.sheetName, names.sheets);
      made.push(sheetName);
      const sheet = addDraft(context, sheetName, now);
      const place = writeTexts(sheet, plan, language);
      const table = sheet.tables.add(sheet.getRangeByIndexes(place.headerRow, 0, plan.tableRows + 1, plan.columns.length), true);
      table.name = freeTableName(plan.tableName, names.tables);
      table.style = "TableStyleLight1";
      paintTemplate(sheet, plan, place, language);
      const long = plan.columns.flatMap(({ list }, i) => (list !== undefined && !fitsInRule(list) ? [i] : []));
      const lists = writeLongLists(context, plan, long, [...names.sheets, sheetName], made);
      plan.columns.forEach((column, i) => {
        const { dataValidation } = sheet.getRangeByIndexes(place.headerRow + 1, i, plan.tableRows, 1);
        checkEntry(dataValidation, column, lists.get(column.key), language);
        sheet.getCell(place.headerRow, i).dataValidation.prompt = { showPrompt: true, ...headerPrompt(column) };
      });
      sheet.freezePanes.freezeRows(place.headerRow + 1);
      sheet.activate();
      sheet.getCell(place.headerRow + 1, 0).select();
      sheet.load({ id: true });
      // Read from Excel, as it is when the sheet is reverted.
      const contents = askContents(sheet);
      await context.sync();
      signal?.throwIfAborted();
      const [, listSheet] = made;
      // It is whole, and the user's own from here on.
      releaseDraft(sheet);
      await context.sync();
      return {
        sheet: sheetName,
        id: sheet.id,
        contents: contents() ?? "",
        ...(listSheet === undefined ? {} : { lists: { sheet: listSheet, row: place.headerRow + 1, columns: long } }),
      };
    });
  } catch (error) {
    return giveUp(made, error);
  }
}

/** Title, guide, a blank row, headers and rows. Number formats first, so that a text column keeps texts. */
function writeTexts(sheet: Excel.Worksheet, { title, guide, columns, rows, tableRows }: TemplatePlan, language: Language): TemplatePlace {
  const lines = [title, ...guide, TEXTS.required[language]];
  const place = { guideRows: lines.length - 1, headerRow: lines.length + 1 };
  sheet.getRangeByIndexes(0, 0, lines.length, 1).formulas = lines.map((line) => [textCell(line)]);
  const body = sheet.getRangeByIndexes(place.headerRow + 1, 0, tableRows, columns.length);
  body.numberFormat = Array.from({ length: tableRows }, () => columns.map(({ numberFormat }) => numberFormat));
  sheet.getRangeByIndexes(place.headerRow, 0, 1, columns.length).formulas = [columns.map(({ header }) => textCell(header))];
  if (rows.length > 0) {
    sheet.getRangeByIndexes(place.headerRow + 1, 0, rows.length, columns.length).formulas = rows.map((row) =>
      columns.map(({ numberFormat }, i) => entryOf({ formula: asContents(row[i] ?? ""), numberFormat }).input),
    );
  }
  return place;
}

/** Lists that do not fit in a rule are on a hidden sheet of the add-in, a column each. The source is given as an address. */
function writeLongLists(
  context: Excel.RequestContext,
  { columns }: TemplatePlan,
  columnsWithLong: readonly number[],
  used: readonly string[],
  made: string[],
): Map<string, string> {
  const long = columnsWithLong.map((i) => columns[i]!);
  const sources = new Map<string, string>();
  if (long.length === 0) return sources;
  const name = freeSheetName("Lister til redskab", used);
  made.push(name);
  const sheet = context.workbook.worksheets.add(name);
  markSheet(sheet, "lists", name);
  long.forEach(({ key, header, list }, column) => {
    sheet.getCell(0, column).formulas = [[textCell(header)]];
    sheet.getRangeByIndexes(1, column, list!.length, 1).formulas = list!.map((value) => [textCell(value)]);
    const letters = columnLetters(column);
    sources.set(key, `=${quoteSheetName(name)}!$${letters}$2:$${letters}$${list!.length + 1}`);
  });
  sheet.visibility = "Hidden";
  return sources;
}
