import { cutForPrint, MOST_PRINTED } from "./cut-for-print";
import type { ReportPlan, TableSection } from "./plan";

const STAMP = { addInVersion: "0", ruleSetVersion: "0", when: "2026-11-24 09:05", rows: [] };
const table = (rows: number, more: Partial<TableSection> = {}): TableSection => ({
  kind: "table",
  title: "Liste",
  columns: [
    { key: "name", label: "Navn", format: "text" },
    { key: "count", label: "Antal", format: "count" },
    { key: "day", label: "Dag", format: "date" },
  ],
  rows: Array.from({ length: rows }, (_, i) => ({ name: { value: `N${i}` }, count: { value: i }, day: { value: 46_000 } })),
  links: Array.from({ length: rows }, (_, row) => ({ register: "systems", row, column: "systemName" })),
  empty: "-",
  ...more,
});
const plan = (section: TableSection, more: Partial<ReportPlan> = {}): ReportPlan => ({
  kind: "report",
  id: "a",
  sheetName: "A",
  title: "A",
  sections: [section],
  stamp: STAMP,
  ...more,
});

it("leaves short tables, and what is handed over whole, as they are", () => {
  for (const kept of [plan(table(MOST_PRINTED + 3)), plan(table(99), { whole: true })]) expect(cutForPrint(kept, "da")).toBe(kept);
});

it("prints the first rows, says how many there are, and has all of them on the sheet", () => {
  const long = table(40, { chart: { type: "bar", title: "Billede", labels: "name", values: ["count"] } });
  const { sections, appendix } = cutForPrint(plan(long), "da");
  expect(sections).toMatchObject([
    { rows: long.rows.slice(0, MOST_PRINTED), links: long.links!.slice(0, MOST_PRINTED), chart: { title: "Billede (de første 10)" } },
    { kind: "note", text: "De 10 første af 40. Hele listen står nederst på arket og skrives ikke ud." },
  ]);
  expect(appendix).toMatchObject([{ title: "Liste: hele listen", rows: long.rows, links: long.links }]);
  expect(appendix![0]).not.toHaveProperty("chart");
});

it("has the others as one row where there is a total, which stays the sum", () => {
  const long = table(40, { total: "I alt" });
  const [shown] = cutForPrint(plan(long), "da").sections as [TableSection];
  const sum = (rows: TableSection["rows"]): number => rows.reduce((all, row) => all + (row["count"]!.value as number), 0);
  expect(sum(shown.rows)).toBe(sum(long.rows));
  expect(shown.rows.at(-1)).toEqual({ name: { value: "Øvrige (30)" }, count: { value: 735 }, day: { value: "" } });
  expect(shown.links).toHaveLength(shown.rows.length);
});

it("says in one line which lists are not printed at all; one without rows says so where it stands", () => {
  const one = table(2, { printed: 0 });
  const { sections, appendix } = cutForPrint({ ...plan(one), sections: [one, table(0, { printed: 0 }), table(1, { printed: 0 })] }, "da");
  expect(sections).toMatchObject([
    { kind: "table", rows: [], empty: "-" },
    { kind: "note", tone: "plain", text: "Nederst på arket, uden for udskriften: Liste (2 rækker), Liste (1 række)." },
  ]);
  expect(appendix).toHaveLength(2);
});
