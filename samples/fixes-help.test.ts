import type { CellChange } from "../src/core/changes/change";
import { cellsOf, hasFix, planFix } from "../src/core/changes/plan-fix";
import { areaTargets } from "../src/core/cleanup/area-targets";
import { planAdviceChanges } from "../src/core/cleanup/advice-changes";
import type { CellValue } from "../src/core/model/cell";
import { cellCount, type Finding } from "../src/core/model/finding";
import { adviseCases } from "../src/core/reports/cleanup-advice";
import { caseSettings } from "../src/core/reports/report";
import { advisedActions } from "../src/core/reports/worklist/outlook-sections";
import { ruleById } from "../src/core/rules";
import { shippedContext } from "../src/core/rules/context";
import { DEFAULT_SETTINGS } from "../src/core/settings/settings";
import type { NewCell, NewSheet } from "../xlsx/new";
import { SAMPLE_TODAY } from "./municipality";
import { day } from "./rows";
import { runCore, type CoreRun } from "./run-core";
import { makeSample } from "./sample";

/** What the add-in writes is to leave fewer findings than there were, and no check with more than it had. */
const sheets: NewSheet[] = makeSample().sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] }));
const context = shippedContext(day(SAMPLE_TODAY.year, SAMPLE_TODAY.month, SAMPLE_TODAY.day));
let before: CoreRun;
beforeAll(async () => {
  before = await runCore(sheets);
}, 120_000);

const valueOf = (cell: NewCell | undefined): CellValue => {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return cell;
  return "date" in cell ? cell.date : (cell.value ?? "");
};
const contentsOf = ({ sheet, row, column }: { sheet: string; row: number; column: number }): CellValue =>
  valueOf([...sheets.find(({ name }) => name === sheet)!.rows][row]![column]);

/** The sheets as they are once the changes are made. */
function written(changes: readonly CellChange[]): NewSheet[] {
  return sheets.map((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet.name);
    const rows = [...sheet.rows].map((row) => [...row]);
    for (const { row, column, value } of own) rows[row]![column] = value;
    return { ...sheet, rows };
  });
}

const countsOf = ({ validation }: CoreRun): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of validation.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

const cellsIn = ({ validation }: CoreRun): number => validation.findings.reduce((sum, finding) => sum + cellCount(finding), 0);

/** How many cells fewer have a finding. */
async function expectFewer(changes: readonly CellChange[]): Promise<number> {
  const after = await runCore(written(changes));
  const was = countsOf(before);
  const more = [...countsOf(after)].filter(([rule, count]) => count > (was.get(rule) ?? 0));
  expect(more).toEqual([]);
  return cellsIn(before) - cellsIn(after);
}

test.each(["certain", "all"] as const)(
  "what is fixed (%s) lowers the count, and no check finds more than it did",
  async (wanted) => {
    const findings: readonly Finding[] = before.validation.findings.filter((finding) => hasFix(finding, ruleById(finding.rule)));
    const contents = cellsOf(findings).map((place) => ({ value: contentsOf(place), formula: "", numberFormat: "General" }));
    const { fixes } = planFix(findings, contents, ruleById, context, wanted);
    expect(fixes.length).toBeGreaterThan(30);
    expect(await expectFewer(fixes.map(({ change }) => change))).toBeGreaterThanOrEqual(fixes.length);
  },
  120_000,
);

test("the advice on cases makes no finding, and writes the targets that the areas have", async () => {
  const { data, validation } = before;
  const cases = data.registers.cases!;
  const advice = adviseCases(cases, validation, context.today, false, caseSettings(DEFAULT_SETTINGS), context.kle);
  const plan = planAdviceChanges(cases, advisedActions(advice), areaTargets(data))!;
  expect(plan.targets.length).toBeGreaterThan(2_000);
  expect(await expectFewer([...plan.changes, ...plan.targets])).toBeGreaterThanOrEqual(0);
}, 120_000);
