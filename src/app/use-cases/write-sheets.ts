import type { WorkbookData } from "../../core/registers/workbook-data";
import { screenSummary, screenTable } from "../../core/reports/screen-plan";
import type { SummaryPlan } from "../../core/reports/sheets/sheet-plans";
import type { TableSheetPlan } from "../../core/reports/table-sheet/table-sheet-plan";
import { AppError } from "../failures/errors";
import type { RunContext } from "../run-context";
import { writeOptionsFor } from "../write-options";

/** A sheet that is one table, or a summary whose links lead into the registers that it was made from. */
export type SheetToWrite = { readonly table: TableSheetPlan } | { readonly summary: SummaryPlan; readonly data: WorkbookData };

/** Writes a sheet of the add-in in place of its earlier one, and returns its name. Cancelled, it leaves the workbook as it was. */
export async function writeSheet(context: RunContext, sheet: SheetToWrite): Promise<string> {
  if ("table" in sheet)
    return context.port.writeTableSheet(screenTable(sheet.table, context.screen, context.language), writeOptionsFor(context));
  const [name] = await writeSummaries(context, [sheet.summary], sheet.data);
  if (name === undefined) throw new AppError("host", { detail: "no sheet was written" });
  return name;
}

/** Writes summaries in place of the earlier ones, and returns their names. Cancelled, it leaves the workbook as it was. */
export function writeSummaries(context: RunContext, plans: readonly SummaryPlan[], data: WorkbookData): Promise<readonly string[]> {
  const { screen, language } = context;
  const screened = plans.map((plan) => screenSummary(plan, screen, language));
  return context.port.writeReports(screened, Object.values(data.registers), writeOptionsFor(context));
}
