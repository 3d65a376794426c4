import type { RegisterId } from "../../core/model/register-id";
import type { RegisterRows } from "../../core/model/register-data";
import { REGISTERS, reportInput } from "../../core/reports/testing/fixture";
import { SUMMARIES } from "../../core/reports/summaries";
import type { ReportPlan } from "../../core/reports/plan";
import { LANGUAGES } from "../../core/text/language";
import { cutTexts } from "../testing/cut-texts";
import { onStandIn } from "../testing/on-stand-in";
import { writeReports } from "./write-reports";

const ROWS: readonly RegisterRows[] = (Object.keys(REGISTERS) as RegisterId[]).map((id) => REGISTERS[id]);

it.each(LANGUAGES)("no text of a summary is cut (%s)", (language) =>
  onStandIn([], async (host) => {
    const plans = SUMMARIES.map(({ build }) => build(reportInput(language)));
    const names = await writeReports(plans, ROWS, language);
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
