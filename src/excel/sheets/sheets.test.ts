import type { RegisterRows } from "../../core/model/register-data";
import { toSerial } from "../../core/identifiers/dates";
import type { DiagramPlan, GanttPlan } from "../../core/reports/sheets/sheet-plans";
import { writeReports } from "../report/write-reports";
import { onStandIn, sheetNames, valuesOf } from "../testing/on-stand-in";

const AREAS = { name: "Sagsområder", rows: [["Vejledning"], ["Område"], ["Børn"], [""], ["Byg"]] };
const REGISTER: RegisterRows = {
  mapping: {
    register: "caseAreas",
    sheet: "Sagsområder",
    headerRow: 1,
    firstRow: 2,
    rowSpan: 3,
    columns: { areaName: { column: 0, header: "Område" } },
    missing: [],
    unmatched: [],
    score: 1,
  },
  // A blank row between them is no row of the register.
  sheetRows: Int32Array.of(2, 4),
};
const STAMP = { addInVersion: "0.1.0", ruleSetVersion: "2026.11", when: "2026-11-24 09:05", rows: [] };
const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;
const WHY = "Målsystemet kan ikke vise sager i SAPA, før snitfladen til Sags- og Dokumentindekset er i drift.";

const CALENDAR: GanttPlan = {
  kind: "gantt",
  id: "calendar",
  sheetName: "Bølgeplan",
  title: "Bølgeplan",
  subtitle: "En prøve",
  from: { year: 2026, month: 11 },
  months: 14,
  headers: ["Sagsområde", "Målsystem", "Periode"],
  groups: [
    {
      title: "Bølge 1",
      rows: [
        {
          cells: ["=Byg", "Nexus", "01-01-2027 – 31-03-2027"],
          link: { register: "caseAreas", row: 1, column: "areaName" },
          bar: { from: day(2027, 1, 1), to: day(2027, 3, 31), kind: "stays" },
          marks: [
            { day: day(2027, 2, 3), kind: "goLive" },
            { day: day(2027, 12, 31), kind: "deadline" },
            { day: day(2030, 1, 1), kind: "notice" },
          ],
        },
      ],
    },
    { title: "Uden dato", rows: [{ cells: ["Børn", "", WHY], marks: [{ day: day(2027, 12, 31), kind: "deadline" }] }] },
  ],
  legend: [
    { bar: "stays", label: "Afsluttes" },
    { mark: "goLive", label: "I drift" },
    { mark: "deadline", label: "Kontrakten udløber" },
  ],
  notes: ["Et område kan ikke planlægges."],
  empty: "Ingen områder.",
  stamp: STAMP,
};

const DIAGRAM: DiagramPlan = {
  kind: "board",
  id: "board",
  sheetName: "Procesdiagram",
  title: "Processen",
  columns: [
    {
      title: "Analyse: 50 %",
      boxes: [
        {
          title: "1. Systemer",
          lines: ["5 af 10", "⚙ redskab"],
          tone: "begun",
          link: { register: "caseAreas", row: 1, column: "areaName" },
        },
        { title: "2. Snitflader", lines: [], tone: "done" },
      ],
    },
    { title: "Plan: 0 %", boxes: [{ title: "5. Anskaffelse", lines: ["Mangler"], tone: "missing" }] },
  ],
  legend: [
    { tone: "begun", label: "I gang" },
    { tone: "done", label: "Færdig" },
    { tone: "missing", label: "Mangler" },
  ],
  notes: [],
  empty: "Tomt.",
  stamp: STAMP,
};

/** Row and column of the first cell that holds a text. */
async function find(sheet: string, text: string): Promise<[number, number]> {
  const values = await valuesOf(sheet);
  const row = values.findIndex((cells) => cells.includes(text));
  return [row, values[row]?.indexOf(text) ?? -1];
}

async function fills(sheet: string, row: number, columns: readonly number[]): Promise<string[]> {
  return Excel.run(async (context) => {
    const all = columns.map((column) => context.workbook.worksheets.getItem(sheet).getCell(row, column).format.fill.load("color"));
    await context.sync();
    return all.map(({ color }) => color);
  });
}

async function formulaAt(sheet: string, row: number, column: number): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column).load("formulas");
    await context.sync();
    return (cell.formulas as unknown[][])[0]![0];
  });
}

describe("a calendar", () => {
  const write = (): Promise<readonly string[]> => writeReports([CALENDAR], [REGISTER], "da");

  it("draws bars over their months with a sign, marks on top, and leaves out what is beyond", () =>
    onStandIn([AREAS], async () => {
      expect(await write()).toEqual(["Bølgeplan"]);
      const values = await valuesOf("Bølgeplan");
      const [row] = await find("Bølgeplan", "=Byg");
      // Three labels, then November 2026 first: January is the third month.
      expect(values[row]!.slice(3)).toEqual(["", "", "–", "▲", "–", "", "", "", "", "", "", "", "", "●"]);
      const [before, first, last, after] = await fills("Bølgeplan", row, [4, 5, 7, 8]);
      expect(first).toBe(last);
      expect([before, after]).not.toContain(first);
      const [years, november] = await find("Bølgeplan", "nov");
      expect(november).toBe(3);
      expect(values[years - 1]!.filter((value) => value !== "")).toEqual(["2026", "2027"]);
    }));

  it("leads from the name to the area's row in the sheet, past blank rows, and keeps the text a text", () =>
    onStandIn([AREAS], async () => {
      await write();
      const [row] = await find("Bølgeplan", "=Byg");
      expect(await formulaAt("Bølgeplan", row, 0)).toBe(`=HYPERLINK("#'Sagsområder'!A5","=Byg")`);
      const [plain] = await find("Bølgeplan", "Børn");
      expect(await formulaAt("Bølgeplan", plain, 0)).toBe("Børn");
    }));

  it("lets the reason of an area without dates go on over the free months, in rows high enough", () =>
    onStandIn([AREAS], async () => {
      await write();
      const [row, column] = await find("Bølgeplan", WHY);
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Bølgeplan").getCell(row, column);
        const merged = cell.getMergedAreasOrNullObject().load("address");
        const { format } = cell;
        format.load("wrapText,rowHeight");
        await context.sync();
        // Up to the deadline in December 2027, and not over it.
        expect(merged.address).toBe(`Bølgeplan!C${row + 1}:P${row + 1}`);
        expect(format.wrapText).toBe(true);
        expect(format.rowHeight).toBeGreaterThan(15);
      });
      expect((await valuesOf("Bølgeplan"))[row]![16]).toBe("●");
    }));

  it("keeps its labels in view, has its legend, notes and stamp, and is set up for a page standing up where its letters can be read so", () =>
    onStandIn([AREAS], async () => {
      await write();
      const [row] = await find("Bølgeplan", "Sagsområde");
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Bølgeplan");
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        const { pageLayout } = sheet;
        pageLayout.load("orientation,paperSize,zoom");
        const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
        await context.sync();
        expect(frozen.address).toBe(`Bølgeplan!A1:C${row + 1}`);
        expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(["Portrait", "A4"]);
        expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
        expect(titles.address).toBe(`Bølgeplan!${row}:${row + 1}`);
      });
      const values = (await valuesOf("Bølgeplan")).flat();
      expect(values).toEqual(expect.arrayContaining(["Afsluttes", "I drift", "Kontrakten udløber", "Et område kan ikke planlægges."]));
      expect(values.some((value) => String(value).startsWith("Dannet 24-11-2026 09:05"))).toBe(true);
    }));

  it.each([1, 30, 60])("of %i months names each year once, and says so where there is nothing to draw", (months) =>
    onStandIn([], async () => {
      await writeReports([{ ...CALENDAR, from: { year: 2026, month: 1 }, months, groups: [], legend: [] }], [], "en");
      const values = (await valuesOf("Bølgeplan")).flat();
      expect(values).toContain("Ingen områder.");
      expect(values.filter((value) => value === "2026")).toHaveLength(1);
    }),
  );
});

describe("a board", () => {
  it("has boxes side by side in the same rows, each with a sign and a fill for what it is, and links on titles", () =>
    onStandIn([AREAS], async () => {
      await writeReports([DIAGRAM], [REGISTER], "da");
      const values = await valuesOf("Procesdiagram");
      const [row, column] = await find("Procesdiagram", "► 1. Systemer");
      expect(values[row]!.filter((value) => value !== "")).toEqual(["► 1. Systemer", "○ 5. Anskaffelse"]);
      expect(values[row + 1]!.filter((value) => value !== "")).toEqual(["5 af 10\n⚙ redskab", "Mangler"]);
      expect(await formulaAt("Procesdiagram", row, column)).toBe(`=HYPERLINK("#'Sagsområder'!A5","► 1. Systemer")`);
      const [done] = await find("Procesdiagram", "√ 2. Snitflader");
      const [begun] = await fills("Procesdiagram", row, [column]);
      expect(await fills("Procesdiagram", row + 1, [column])).toEqual([begun]);
      expect(await fills("Procesdiagram", done, [column])).not.toEqual([begun]);
      // The legend shows the same signs and fills.
      const [legend] = await find("Procesdiagram", "► I gang");
      expect(await fills("Procesdiagram", legend, [0])).toEqual([begun]);
    }));

  it("says so where it is empty", () =>
    onStandIn([], async () => {
      await writeReports([{ ...DIAGRAM, columns: [], legend: [] }], [], "da");
      expect((await valuesOf("Procesdiagram")).flat()).toContain("Tomt.");
    }));
});

it("a failure at any sheet leaves the workbook as it was", () =>
  onStandIn([AREAS], async () => {
    await writeReports([CALENDAR, DIAGRAM], [REGISTER], "da");
    const before = [await sheetNames(), await valuesOf("Bølgeplan"), await valuesOf("Procesdiagram")];
    const changed = { ...CALENDAR, title: "Ny" };
    await expect(writeReports([changed, { ...DIAGRAM, sheetName: "a/b" }], [REGISTER], "da")).rejects.toThrow("Not a sheet name");
    expect([await sheetNames(), await valuesOf("Bølgeplan"), await valuesOf("Procesdiagram")]).toEqual(before);
    expect(await writeReports([changed, DIAGRAM], [REGISTER], "da")).toEqual(["Bølgeplan", "Procesdiagram"]);
    expect((await valuesOf("Bølgeplan"))[0]![0]).toBe("Ny");
    expect(await sheetNames()).toHaveLength(3);
  }));
