import { AppError } from "../../app/errors";
import type { RegisterMapping } from "../../core/model/register-data";
import type { ReportPlan } from "../../core/reports/plan";
import type { Language } from "../../core/text/language";
import { findOwnSheets, type FoundSheets } from "../find-own-sheets";
import { freeSheetName, markSheet, type SheetRole } from "../own-sheets";
import { runExcel } from "../run";
import { planColumns } from "./column-plan";
import { decorate } from "./decorate";
import { layOutReport } from "./report-content";
import { footers, stampLines } from "./report-texts";
import { plain, toGrid, type SheetGrid } from "./sheet-grid";

/**
 * Writes each plan on a new sheet under a passing name, and only when all are written and their formulas agree with the core's
 * values do they take the place of our earlier ones. A failure before that leaves the workbook as it was.
 * Returns the sheets' names. @throws AppError "report-half-done" naming the sheets to look at when it stopped while taking their place.
 */
export async function writeReports(
  plans: readonly ReportPlan[],
  mappings: readonly RegisterMapping[],
  language: Language,
): Promise<readonly string[]> {
  if (plans.length === 0) return [];
  const drafts: string[] = [];
  let swapping = false;
  try {
    return await runExcel(async (context) => {
      const found = await findOwnSheets(context);
      const written = plans.map((plan) => {
        const draft = freeSheetName("Resumé under udarbejdelse", [...found.names, ...drafts]);
        drafts.push(draft);
        const sheet = context.workbook.worksheets.add(draft);
        return { plan, sheet, ...writeSheet(sheet, plan, mappings, language) };
      });
      // Asked for only when all is written: Excel then calculates once, not once for each sheet.
      for (const { range } of written) range.load({ values: true });
      await context.sync();
      for (const { range, grid } of written) keepAgreeing(range, grid);
      await context.sync();
      const names = swap(written, found, () => (swapping = true));
      await context.sync();
      return names;
    });
  } catch (error) {
    const second = await removeDrafts(drafts);
    if (!swapping && second === undefined) throw error;
    const detail = [error, second]
      .filter((each) => each !== undefined)
      .map(String)
      .join("; ");
    throw new AppError(
      "report-half-done",
      { sheets: [...drafts, ...plans.map(({ sheetName }) => sheetName)].join(", "), detail },
      { cause: error },
    );
  }
}

function writeSheet(
  sheet: Excel.Worksheet,
  plan: ReportPlan,
  mappings: readonly RegisterMapping[],
  language: Language,
): { grid: SheetGrid; range: Excel.Range } {
  const content = layOutReport(plan, stampLines(plan.stamp, language));
  const grid = toGrid(content, mappings);
  const range = sheet.getRangeByIndexes(0, 0, grid.formulas.length, content.columnCount);
  range.numberFormat = grid.numberFormats;
  range.formulas = grid.formulas;
  decorate(sheet, content, planColumns(content), footers(plan.stamp, plan.title, language));
  return { grid, range };
}

/** A live figure that Excel counts otherwise than the core did would be a wrong number: there the core's value is written instead. */
function keepAgreeing(range: Excel.Range, grid: SheetGrid): void {
  for (const { row, column, value } of grid.live) {
    if (range.values[row]?.[column] !== value) range.getCell(row, column).values = [[plain(value)]];
  }
}

function swap(
  written: readonly { readonly plan: ReportPlan; readonly sheet: Excel.Worksheet }[],
  found: FoundSheets,
  onBegin: () => void,
): string[] {
  const taken = new Set(found.names);
  const names = written.map(({ plan }) => {
    for (const { sheet } of found.ours.filter(({ role }) => role === roleFor(plan))) taken.delete(sheet.name);
    const name = freeSheetName(plan.sheetName, taken);
    taken.add(name);
    return name;
  });
  onBegin();
  written.forEach(({ plan, sheet }, i) => {
    for (const earlier of found.ours.filter(({ role }) => role === roleFor(plan))) earlier.sheet.delete();
    sheet.name = names[i]!;
    markSheet(sheet, roleFor(plan), names[i]!);
    if (i === 0) sheet.activate();
  });
  return names;
}

function roleFor(plan: ReportPlan): SheetRole {
  return `report:${plan.id}`;
}

/** Takes away what is still a draft. Returns what stopped it, if anything did. */
async function removeDrafts(drafts: readonly string[]): Promise<unknown> {
  try {
    await runExcel(async (context) => {
      const sheets = drafts.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return error;
  }
}
