import type { RegisterId } from "../../core/model/register-id";
import { planHighlights } from "../../core/dependencies/highlight";
import type { RegisterData } from "../../core/model/register-data";
import { REGISTERS, reportInput } from "../../core/reports/testing/fixture";
import { withContents } from "../../core/reports/contents";
import { SUMMARIES } from "../../core/reports/summaries";
import type { ReportPlan, Section, TableSection } from "../../core/reports/plan";
import { LANGUAGES } from "../../core/text/language";
import { adviseCases } from "../../core/reports/cleanup-advice";
import { planFindingsSheet } from "../../core/reports/findings-sheet/plan-findings-sheet";
import { caseSettings } from "../../core/reports/report";
import { planWorklist } from "../../core/reports/worklist/plan-worklist";
import { RULES } from "../../core/rules";
import { shippedContext } from "../../core/rules/context";
import { planTemplate } from "../../core/templates/plan-template";
import { runRules } from "../../core/validate/run-rules";
import { applyHighlights } from "../marks/apply-highlights";
import { writeTableSheet } from "../table-sheet/write-table-sheet";
import { insertTemplate } from "../template/insert-template";
import type { WorkbookDocument } from "../../../stand-in/document";
import { cutTexts } from "../testing/cut-texts";
import { onStandIn } from "../testing/on-stand-in";
import { writeReports } from "./write-reports";

const ROWS: readonly RegisterData[] = (Object.keys(REGISTERS) as RegisterId[]).map((id) => REGISTERS[id]);

/** On the page for management: sentences under figures side by side. */
const NO_TABLES = 2;
/** Sentences beside figures, verdicts and what stands over months of a calendar. */
const MOST_MERGES = 20;

it.each(LANGUAGES)("no text of a summary is cut, and its tables are Excel's without a merged cell (%s)", (language) =>
  onStandIn([], async (host) => {
    const plans = withContents(
      SUMMARIES.map(({ build }) => build(reportInput(language))),
      [],
      language,
    );
    const names = await writeReports(plans, ROWS, language);
    const document = host.host.cells.document();
    expect(cutTexts(document, names)).toEqual([]);
    const reports = plans.filter((plan) => plan.kind === "report");
    const tables = reports.flatMap(({ sections, appendix = [] }) => [...sections, ...appendix]).filter(isTableWithRows);
    expect(tablesIn(document).length).toBeGreaterThanOrEqual(tables.length - NO_TABLES);
    expect(new Set(tablesIn(document).map(({ name }) => name)).size).toBe(tablesIn(document).length);
    // A heading that is there twice would be renamed by Excel.
    for (const { columns } of tables) expect(new Set(columns.map(({ label }) => label.toLowerCase())).size).toBe(columns.length);
    expect(mergesIn(document)).toBeLessThanOrEqual(MOST_MERGES);
  }),
);

const isTableWithRows = (section: Section): section is TableSection => section.kind === "table" && section.rows.length > 0;
const tablesIn = ({ sheets }: WorkbookDocument) => Object.values(sheets).flatMap(({ tables }) => tables);
/** Excel takes no table over merged cells, and the stand-in neither: none of them is in one. */
const mergesIn = ({ snapshot }: WorkbookDocument): number =>
  Object.values(snapshot.sheets).reduce((all, sheet) => all + (sheet?.mergeData?.length ?? 0), 0);

/** The registers of the fixture as sheets. */
const SHEETS = ROWS.map(({ mapping, rowCount, columns }: RegisterData) => ({
  name: mapping.sheet,
  rows: [
    Object.values(mapping.columns).map((column) => column!.header),
    ...Array.from({ length: rowCount }, (_, row) => Object.keys(mapping.columns).map((key) => columns[key]![row] ?? "")),
  ],
}));

it.each(LANGUAGES)("no text of the legend, the lists of findings and cases, or a tool is cut (%s)", (language) =>
  onStandIn(SHEETS, async (host) => {
    const input = reportInput(language);
    const { data, settings, kle, when, today } = input;
    const validation = await runRules({ rules: RULES, data, context: shippedContext(today) });
    const cases = data.registers.cases!;
    const advice = adviseCases(cases, validation, today, false, caseSettings(settings), kle);
    const { legend } = await applyHighlights(planHighlights(data, input.dependencies, language), language);
    const names = [
      legend,
      await writeTableSheet(planFindingsSheet({ ...validation, accepted: 0, data, language, when }), language),
      await writeTableSheet(planWorklist({ cases, advice, kle, settings: caseSettings(settings), language, when }), language),
    ];
    for (const id of Object.keys(REGISTERS) as RegisterId[]) names.push((await insertTemplate(planTemplate(id, language), language)).sheet);
    expect(cutTexts(host.host.cells.document(), names)).toEqual([]);
  }),
);

const LONG = "Informationssikkerhedskoordinatorens stedfortræder i Beskæftigelses- og Integrationsforvaltningen";
const plan = (many: number): ReportPlan => ({
  kind: "report",
  id: "long",
  sheetName: "Lang",
  title: "Lange tekster",
  stamp: { addInVersion: "0", ruleSetVersion: "0", when: "2026-11-24 09:05", rows: [] },
  sections: [
    {
      kind: "table",
      title: "Mange kolonner",
      columns: Array.from({ length: many }, (_, i) => ({
        key: `k${i}`,
        label: `Kolonne ${i}`,
        format: i % 2 === 0 ? ("text" as const) : ("count" as const),
      })),
      rows: [Object.fromEntries(Array.from({ length: many }, (_, i) => [`k${i}`, { value: i % 2 === 0 ? LONG : 1_234_567 }]))],
      empty: "-",
    },
  ],
});

it.each([2, 5, 9])("long words have room in a table of %i columns", (many) =>
  onStandIn([], async (host) => {
    const names = await writeReports([plan(many)], [], "da");
    expect(cutTexts(host.host.cells.document(), names)).toEqual([]);
  }),
);

it("a text that is cut is found", () =>
  onStandIn([{ name: "A", rows: [["Informationssikkerhedskoordinator", "B"]] }], async (host) => {
    expect(cutTexts(host.host.cells.document(), ["A"])).toEqual([expect.stringMatching(/^A!A1: Informations.* \(width \d+ of \d+\)$/)]);
  }));
