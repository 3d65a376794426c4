import type { WriteOptions } from "../../app/ports";
import type { RegisterRows } from "../../core/model/register-data";
import type { ReportPlan } from "../../core/reports/plan";
import type { SummaryPlan } from "../../core/reports/sheets/sheet-plans";
import type { Language } from "../../core/text/language";
import { drawDiagram } from "../sheets/draw-diagram";
import { drawCalendar } from "../sheets/draw-calendar";
import { replaceSheets, type Drawn } from "../sheets/replace-sheets";
import { cutForPrint } from "../../core/reports/cut-for-print";
import { addTables } from "./add-tables";
import { decorate } from "./decorate";
import { drawCharts } from "./draw-charts";
import { layOutPages } from "./lay-out-pages";
import { footers, stampLines } from "./report-texts";
import { toGrid, type SheetGrid } from "./sheet-grid";

/** Writes each plan on a sheet in place of the add-in's earlier one; see `replaceSheets`. Links lead into the registers' rows. */
export function writeReports(
  plans: readonly SummaryPlan[],
  registers: readonly RegisterRows[],
  language: Language,
  options?: WriteOptions,
): Promise<readonly string[]> {
  return replaceSheets(
    plans.map((plan) => ({
      role: `report:${plan.id}` as const,
      sheetName: plan.sheetName,
      draw: (sheet: Excel.Worksheet, nameOf: NameOf) => draw(sheet, plan, registers, language, nameOf),
    })),
    options,
  );
}

type NameOf = (sheetName: string) => string;

function draw(
  sheet: Excel.Worksheet,
  plan: SummaryPlan,
  registers: readonly RegisterRows[],
  language: Language,
  nameOf: NameOf,
): Drawn | void {
  switch (plan.kind) {
    case "report":
      return drawReport(sheet, plan, registers, language, nameOf);
    case "gantt":
      return drawCalendar(sheet, plan, registers, language);
    case "board":
      return drawDiagram(sheet, plan, registers, language);
  }
}

function drawReport(
  sheet: Excel.Worksheet,
  plan: ReportPlan,
  registers: readonly RegisterRows[],
  language: Language,
  nameOf: NameOf,
): Drawn {
  const laid = layOutPages(cutForPrint(plan, language), stampLines(plan.stamp, language, plan.onePage));
  const { content, columns, charts, pages } = laid;
  const grid = toGrid(content, registers, nameOf);
  const range = sheet.getRangeByIndexes(0, 0, grid.formulas.length, content.columnCount);
  range.numberFormat = grid.numberFormats;
  range.formulas = grid.formulas;
  decorate(sheet, content, columns, grid.links, footers(plan.stamp, plan.title, language), pages, plan.onePage);
  drawCharts(sheet, charts, language);
  return {
    ask: () => void range.load({ values: true }),
    settle: () => {
      keepAgreeing(range, grid);
      return addTables(sheet, plan.sheetName, laid);
    },
  };
}

/** A live figure that Excel counts otherwise than the core did would be a wrong number: there the core's value is written instead. */
function keepAgreeing(range: Excel.Range, grid: SheetGrid): void {
  for (const { row, column, value, otherwise } of grid.live) {
    if (range.values[row]?.[column] !== value) range.getCell(row, column).formulas = [[otherwise]];
  }
}
