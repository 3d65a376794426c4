import { summaryInput } from "../src/app/use-cases/build-summaries";
import { cutForPrint } from "../src/core/reports/cut-for-print";
import type { PlanValue, ReportPlan } from "../src/core/reports/plan";
import { REPORTS } from "../src/core/reports/summaries";
import { shippedContext } from "../src/core/rules/context";
import { writeReports } from "../src/excel/report/write-reports";
import { onStandIn } from "../src/excel/testing/on-stand-in";
import { makeCleanData, SEED } from "./clean";
import { toSheet } from "./layout";
import { SAMPLE_TODAY } from "./municipality";
import { day } from "./rows";
import { runCore } from "./run-core";

const SHEETS = ["systems", "interfaces", "caseAreas", "documentStrategy", "procurements", "cases"] as const;

/** Values of a plan in the order in which they are written. */
function planValues(plan: ReportPlan): PlanValue[] {
  const { sections, appendix = [] } = cutForPrint(plan, "da");
  return [...sections, ...appendix].flatMap((section) => {
    if (section.kind === "figures") return section.figures.map((figure) => figure.value);
    return section.kind === "table" ? section.rows.flatMap((row) => section.columns.map(({ key }) => row[key]!)) : [];
  });
}

async function counted(sheet: string): Promise<number[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("formulas,values");
    await context.sync();
    const formulas = used.formulas.flat() as unknown[];
    const values = used.values.flat() as number[];
    return values.filter((_, i) => String(formulas[i]).startsWith("=COUNT"));
  });
}

it("every live figure, computed by the spreadsheet engine, gives the core's number", async () => {
  const clean = makeCleanData(SEED, 400);
  const sheets = SHEETS.map((register) => toSheet(register, clean[register]));
  const { data, validation } = await runCore(sheets);
  const today = day(SAMPLE_TODAY.year, SAMPLE_TODAY.month, SAMPLE_TODAY.day);
  const input = summaryInput(data, { validation, facts: shippedContext(today), language: "da", today, when: "2026-09-01 08:00" });
  const plans = REPORTS.map(({ build }) => build(input));
  const sources = sheets.map(({ name, rows }) => ({
    name,
    rows: [...rows].map((row) =>
      row.map((cell) => (cell !== null && typeof cell === "object" ? ("date" in cell ? cell.date : null) : cell)),
    ),
  }));
  await onStandIn(sources, async () => {
    let all = 0;
    const names = await writeReports(plans, Object.values(data.registers), "da");
    for (const [i, plan] of plans.entries()) {
      const live = planValues(plan).filter((value) => value.live !== undefined);
      all += live.length;
      expect(await counted(names[i]!)).toEqual(live.map((value) => value.value));
    }
    expect(all).toBeGreaterThan(100);
  });
});
