/** What a reader stumbles over: a remark said beside each figure, an id without a name, an area named twice in a sentence. */
import { layOutReport } from "./report-content";
import type { Section, TableSection } from "../../core/reports/plan";
import { REPORTS } from "../../core/reports/summaries";
import { registerIn } from "../../core/registers/workbook-data";
import { REGISTERS, reportInput } from "../../core/reports/testing/fixture";

const plans = REPORTS.map((report) => ({ id: report.id, plan: report.build(reportInput("da")) }));
const isTable = (section: Section): section is TableSection => section.kind === "table";
const rows = plans.flatMap(({ id, plan }) =>
  plan.sections.filter(isTable).flatMap(({ title, rows: own }) =>
    own.map((row) => ({
      place: `${id}: ${title}`,
      texts: Object.values(row).flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
    })),
  ),
);
const names = (register: "systems" | "caseAreas", column: string): string[] =>
  (registerIn({ registers: REGISTERS }, register)!.columns[column] ?? []).map((name) => String(name).trim()).filter((name) => name !== "");

it("a remark that several figures have stands once, and tells which", () => {
  let shared = 0;
  for (const { id, plan } of plans) {
    const cells = layOutReport(plan, []).rows.flatMap(({ cells: own }) =>
      own.flatMap((cell) => (cell.kind === "value" ? [String(cell.value.value)] : [])),
    );
    const all = cells.join(" ");
    for (const section of plan.sections) {
      if (section.kind !== "figures" && section.kind !== "tiles") continue;
      const figures = section.kind === "figures" ? section.figures : section.tiles;
      for (const text of new Set(figures.flatMap(({ leftOut }) => leftOut ?? []))) {
        const those = figures.filter(({ leftOut }) => leftOut === text);
        if (those.length < 2) continue;
        shared++;
        expect([id, text, all.split(text).length - 1]).toEqual([id, text, 1]);
        const line = section.under!.find((each) => each.startsWith(text))!;
        for (const { label } of those) expect(line).toContain(`”${label}”`);
      }
    }
  }
  expect(shared).toBeGreaterThan(3);
});

it("no id stands without a name in its row", () => {
  const known = [...names("systems", "systemName"), "→"];
  const nameless = rows.filter(
    ({ texts }) => texts.some((text) => /\b[SI]\d\b/.test(text)) && !known.some((name) => texts.join(" ").includes(name)),
  );
  expect(rows.filter(({ texts }) => texts.some((text) => /\b[SI]\d\b/.test(text))).length).toBeGreaterThan(5);
  expect(nameless).toEqual([]);
});

it("no sentence names an area twice", () => {
  const areas = names("caseAreas", "areaName");
  const planned = rows
    .flatMap(({ place, texts }) => texts.map((text) => ({ place, text })))
    .filter(({ text }) => /an ikke planlægges/.test(text));
  expect(planned.length).toBeGreaterThan(1);
  for (const { place, text } of planned)
    for (const area of areas) expect([place, text, text.split(area).length - 1 > 1]).toEqual([place, text, false]);
});
