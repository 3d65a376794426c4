import type { ReportPlan } from "../../core/reports/plan";
import { PRINTED_WIDTH, SMALLEST_SCALE } from "../page-setup";
import { planColumns, type ColumnPlan } from "./column-plan";
import { planPages, type PagePlan } from "./page-plan";
import { placeCharts, type PlacedChart } from "./place-charts";
import { layOutReport, type SheetContent } from "./report-content";

/** A summary as it comes on paper. */
export interface LaidOut {
  readonly content: SheetContent;
  readonly columns: ColumnPlan;
  readonly charts: readonly PlacedChart[];
  readonly pages: PagePlan;
}

/** How much smaller than on the screen the letters are made, by turns. */
const SCALES = [1, 0.9, 0.82, 0.75, 0.7, 0.65, SMALLEST_SCALE];

/** On as few pages as it can be, and there with the largest letters; lying down only where its columns have no room on a page that stands. */
export function layOutPages(plan: ReportPlan, stampLines: readonly string[]): LaidOut {
  return fewestPages("Portrait", plan, stampLines) ?? fewestPages("Landscape", plan, stampLines) ?? layOutOn(0, plan, stampLines);
}

function fewestPages(orientation: keyof typeof PRINTED_WIDTH, plan: ReportPlan, stampLines: readonly string[]): LaidOut | undefined {
  let best: LaidOut | undefined;
  for (const scale of SCALES) {
    const paper = Math.floor(PRINTED_WIDTH[orientation] / scale);
    const laid = layOutOn(paper, plan, stampLines);
    if (laid.width > paper) continue;
    if (best === undefined || laid.pages.pages < best.pages.pages) best = laid;
    if (best.pages.pages === 1) break;
  }
  return best;
}

function layOutOn(paper: number, plan: ReportPlan, stampLines: readonly string[]): LaidOut & { readonly width: number } {
  const placed = placeCharts((room) => {
    const content = layOutReport(plan, stampLines, room, paper);
    return { content, columns: planColumns(content, paper) };
  }, plan.onePage);
  const width = placed.columns.widths.slice(0, placed.columns.printed).reduce((sum, each) => sum + each, 0);
  return { ...placed, width, pages: planPages(placed.content, placed.columns, placed.charts) };
}
