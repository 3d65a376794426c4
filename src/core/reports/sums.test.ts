import fc from "fast-check";
import type { CellValue } from "../model/cell";
import type { WorkbookData } from "../registers/workbook-data";
import { columnSpec, registerSpec } from "../registers";
import type { RegisterId } from "../model/register-id";
import { makeRegister } from "../testing/make-register";
import { REPORTS } from "./summaries";
import type { ReportPlan, TableSection } from "./plan";
import { REGISTERS, reportInput } from "./testing/fixture";

const { today: TODAY } = reportInput("da");

type Rows = readonly Record<string, CellValue>[];

/** What may stand in a column: the list's values, blanks, what is in no list; dates and numbers as cells have them. */
function cellOf(register: RegisterId, key: string): fc.Arbitrary<CellValue> {
  const { choices, kind } = columnSpec(register, key);
  const unusual = fc.constantFrom<CellValue>("", " ", "?", "#N/A");
  if (choices !== undefined) return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...choices.map(({ value }) => value)) }, unusual);
  if (kind === "date") return fc.oneof(fc.integer({ min: 45_000, max: 48_000 }), unusual, fc.constant("31-12-9999"));
  if (kind === "integer" || kind === "number") return fc.oneof(fc.integer({ min: -1, max: 400 }), unusual);
  if (kind === "reference") return fc.oneof(fc.constantFrom("S1", "S2", "S3", "Omsorg", "KMD Sag", "Organisation"), unusual);
  return fc.oneof(fc.constantFrom("A", "a ", "B", "Sundhed"), unusual);
}

function rowsOf(register: RegisterId): fc.Arbitrary<Rows> {
  const keys = Object.keys(REGISTERS[register].columns);
  return fc.array(fc.record(Object.fromEntries(keys.map((key) => [key, cellOf(register, key)]))), { maxLength: 8 });
}

const workbooks: fc.Arbitrary<WorkbookData["registers"]> = fc
  .record({
    systems: rowsOf("systems"),
    caseAreas: rowsOf("caseAreas"),
    documentStrategy: rowsOf("documentStrategy"),
    procurements: rowsOf("procurements"),
  })
  .map((rows) => ({
    ...Object.fromEntries(
      (Object.keys(rows) as (keyof typeof rows)[]).map((id) => [
        id,
        makeRegister(
          id,
          rows[id].map((row, i) => ({ ...row, [registerSpec(id).keyColumn]: id === "systems" ? `S${i + 1}` : String(i) })),
          Object.keys(REGISTERS[id].columns),
        ),
      ]),
    ),
    interfaces: REGISTERS.interfaces,
    cases: REGISTERS.cases,
  }));

const planOf = (id: string, registers: WorkbookData["registers"]): ReportPlan =>
  REPORTS.find((report) => report.id === id)!.build(reportInput("da", registers));
const tablesOf = ({ sections }: ReportPlan): TableSection[] => sections.filter((section) => section.kind === "table");
const tableOf = (plan: ReportPlan, title: string): TableSection => tablesOf(plan).find((section) => section.title === title)!;
const sumOf = ({ rows }: TableSection, key: string): number => rows.reduce((sum, row) => sum + (row[key]!.value as number), 0);
const figureOf = (plan: ReportPlan, label: string): unknown =>
  plan.sections.flatMap((section) => (section.kind === "figures" ? section.figures : [])).find((figure) => figure.label === label)!.value
    .value;

describe("parts sum to totals, whatever the registers hold", () => {
  const over = (check: (registers: WorkbookData["registers"]) => void): void => fc.assert(fc.property(workbooks, check), { numRuns: 40 });

  it("systems: each breakdown holds every system once, and the departments all money", () =>
    over((registers) => {
      const plan = planOf("systems-overview", registers);
      const { rowCount } = registers.systems!;
      expect(figureOf(plan, "Systemer")).toBe(rowCount);
      for (const [title, key] of [
        ["Efter systemtype", "count"],
        ["Efter status", "count"],
        ["Efter ønske om at blive vist i SAPA", "count"],
        ["Efter forvaltning", "systems"],
        ["Efter det år, kontrakten udløber", "count"],
        ["Afhængighed af KMD Sag, der er tilbage", "count"],
      ] as const)
        expect([title, sumOf(tableOf(plan, title), key)]).toEqual([title, rowCount]);
      const yearly = figureOf(plan, "Årlig udgift i alt");
      expect(sumOf(tableOf(plan, "Efter forvaltning"), "yearly")).toBe(typeof yearly === "number" ? yearly : 0);
      const month = figureOf(plan, "Hver måneds forsinkelse koster");
      const parts = tableOf(plan, "Hvad det koster at vente");
      if (typeof month === "number") expect(sumOf(parts, "month")).toBeCloseTo(month, 6);
      else expect(parts.rows).toEqual([]);
    }));

  it("areas: routes, waves, departments and states hold every area and case once", () =>
    over((registers) => {
      const plan = planOf("exit-strategy", registers);
      const { rowCount } = registers.caseAreas!;
      const breakdowns = ["Efter exitvej", "Efter bølge", "Efter forvaltning"].map((title) => tableOf(plan, title));
      for (const table of breakdowns) {
        expect([table.title, sumOf(table, "areas")]).toEqual([table.title, rowCount]);
        expect([table.title, sumOf(table, "open"), sumOf(table, "closed")]).toEqual([
          table.title,
          sumOf(breakdowns[0]!, "open"),
          sumOf(breakdowns[0]!, "closed"),
        ]);
      }
      const states = ["Ude af KMD Sag", "Flytter efter planen", "Afsluttes, arkiveres eller kasseres", "Kan ikke planlægges endnu"];
      expect(states.reduce((sum, label) => sum + (figureOf(plan, label) as number), 0)).toBe(rowCount);
      expect(tableOf(plan, "Bølgeplan").rows).toHaveLength(rowCount);
      const { rows: advised } = tableOf(plan, "Områder, hvor rådet ikke er det, der er besluttet");
      const differing = advised.filter(({ agrees }) => agrees!.value !== "Ikke besluttet");
      expect(differing).toHaveLength(figureOf(plan, "Områder, hvor rådet er et andet end beslutningen") as number);
    }));

  it("questions: each is in one column of its theme, and open ones with one who is responsible", () =>
    over((registers) => {
      const plan = planOf("document-strategy", registers);
      const themes = tableOf(plan, "Efter tema");
      for (const row of themes.rows)
        expect(["decided", "started", "notStarted", "irrelevant"].reduce((sum, key) => sum + (row[key]!.value as number), 0)).toBe(
          row["all"]!.value,
        );
      expect(sumOf(themes, "all")).toBe(registers.documentStrategy!.rowCount);
      const open = figureOf(plan, "Åbne");
      expect(sumOf(tableOf(plan, "Åbne spørgsmål efter ansvarlig"), "count")).toBe(open);
      expect(tableOf(plan, "Åbne spørgsmål").rows).toHaveLength(open as number);
    }));

  it("procurements: each demand has one answer from each that is not cancelled", () =>
    over((registers) => {
      const plan = planOf("procurements", registers);
      const active = figureOf(plan, "Heraf ikke annulleret");
      for (const row of tableOf(plan, "Efter krav").rows)
        expect(["made", "leftOut", "irrelevant", "open"].reduce((sum, key) => sum + (row[key]!.value as number), 0)).toBe(active);
      expect(tableOf(plan, "Afvigelser").rows).toHaveLength(figureOf(plan, "Anskaffelser, der udelader krav") as number);
    }));

  it("management: the page agrees with the summaries", () =>
    over((registers) => {
      const plan = planOf("management", registers);
      const exit = planOf("exit-strategy", registers);
      const tiles = plan.sections.flatMap((section) => (section.kind === "tiles" ? section.tiles : []));
      const valueOf = (label: string): unknown => tiles.find((tile) => tile.label === label)!.value.value;
      expect(valueOf("Sagsområder ude af KMD Sag")).toBe(`${String(figureOf(exit, "Ude af KMD Sag"))} af ${registers.caseAreas!.rowCount}`);
      const finish = figureOf(exit, "Sidste område er ude");
      if (typeof finish === "number" && registers.caseAreas!.rowCount > 0) expect(valueOf("Sidste sagsområde er ude")).toBe(finish);
      const waves = tableOf(plan, "Bølgerne mod kontraktens udløb").rows;
      for (const { start, end, days } of waves) expect(days!.value).toBe((end!.value as number) - (start!.value as number) + 1);
      const [verdict] = plan.sections;
      const late = figureOf(exit, "Slutter efter KMD Sags kontrakt");
      // Nothing is called in time while an area ends after the contract, or has no date.
      if (verdict?.kind === "verdict" && verdict.light === "green") {
        expect(figureOf(exit, "Kan ikke planlægges endnu")).toBe(0);
        if (late !== 0) expect(figureOf(exit, "Ude af KMD Sag")).toBe(registers.caseAreas!.rowCount);
      }
    }));
});

describe("the page for management", () => {
  /** Rows that the writer makes of a section, its heading and its total among them. */
  const heightOf = (plan: ReportPlan): number =>
    plan.sections.reduce((sum, section) => {
      if (section.kind === "figures") return sum + 1 + section.figures.length;
      if (section.kind === "verdict") return sum + 2 + section.why.length;
      // Label, value in large letters, note and trend, each of which may wrap.
      if (section.kind === "tiles") return sum + 8;
      if (section.kind === "table")
        return sum + 1 + Math.max(1, section.rows.length === 0 ? 1 : section.rows.length + 1 + Number(section.total !== undefined));
      return sum + 1;
    }, 0);

  it("has room on one page, however many departments, waves, risks and decisions there are", () => {
    const systems = Array.from({ length: 60 }, (_, i) => ({
      systemId: `S${i}`,
      systemName: `System ${i}`,
      department: `Forvaltning ${i}`,
      wantedInSapa: i % 2 === 0 ? "Ja" : "",
      integratesKmdSag: "Ja",
    }));
    const caseAreas = Array.from({ length: 60 }, (_, i) => ({
      areaId: String(i),
      areaName: `Område ${i}`,
      route: i % 3 === 0 ? "" : "Arkiveres",
      wave: i,
      risk: "Høj",
    }));
    const plan = planOf("management", {
      ...REGISTERS,
      systems: makeRegister("systems", systems),
      caseAreas: makeRegister("caseAreas", caseAreas),
    });
    expect(heightOf(plan)).toBeLessThanOrEqual(46);
    expect(Math.max(...tablesOf(plan).map(({ columns }) => columns.length))).toBeLessThanOrEqual(8);
    expect(plan.onePage).toBe(true);
  });

  it("tells decisions of one kind and day as one, with their number, who takes them and whether they are overdue", () => {
    const { rows } = tableOf(planOf("management", REGISTERS), "De næste beslutninger");
    expect(rows.map(({ decision }) => decision!.value)).toContainEqual("Beslut exitvej for Byggesager. Og én til af samme slags.");
    for (const { by, due, responsible } of rows) {
      expect(responsible!.value).not.toBe("");
      if (typeof by!.value === "number")
        expect([due!.light === "red", String(due!.value).startsWith("Overskredet")]).toEqual(Array(2).fill(by!.value < TODAY));
    }
  });
});
