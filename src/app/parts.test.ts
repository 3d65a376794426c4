/** A register in several lists, through Excel: found, marked, counted, written and undone where each row stands. */
import type { CellValue } from "../core/model/cell";
import { customRules, onStandIn, sheetNames, valuesOf } from "../excel/testing/on-stand-in";
import { createWorkbookPort } from "../excel/workbook-port";
import { type App, createApp } from "./app";
import { readImport } from "./imports/read-import";

const HEADERS = [
  "System-id",
  "Systemnavn",
  "Leverandør",
  "Leverandør CVR",
  "Systemtype",
  "Forvaltning",
  "Integrerer til KMD Sag",
  "Status",
];
const system = (n: number, department: string, changes: Readonly<Record<number, CellValue>> = {}): CellValue[] =>
  [`S-${n}`, `Fagsystem nr. ${n}`, "KMD A/S", "26911745", "Fagsystem", department, "Nej", "I drift"].map((cell, i) => changes[i] ?? cell);
const SOCIAL = { name: "Systemer Social", rows: [HEADERS, system(1, "Social"), system(2, "Social"), system(3, "Social")] };
const TEKNIK = {
  name: "Systemer Teknik",
  rows: [["Systemer i Teknik"], [], HEADERS, system(11, "Teknik"), system(12, "Teknik", { 4: "fagsystem", 6: "Ja" })],
};
const app = (): App => createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });
const withTable = async (address: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SOCIAL.name).tables.add(address, true).name = "tblSystemer";
    await context.sync();
  });

test("a fix and its undoing go to the sheet and row of the finding", () =>
  onStandIn([SOCIAL, TEKNIK], async () => {
    const one = app();
    await one.run({ id: "validate" });
    const { findings, registers } = one.session.get().validation!;
    expect(registers.map(({ mapping, rows }) => [mapping.parts?.map(({ sheet }) => sheet), rows])).toEqual([
      [[SOCIAL.name, TEKNIK.name], 5],
    ]);
    const spelling = findings.filter(({ rule }) => rule === "systems-list-spelling");
    expect(spelling.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([[TEKNIK.name, 4, 4]]);
    await one.run({ id: "previewFix", scope: { kind: "finding", finding: spelling[0]! } });
    const plan = one.session.get().fixPlan!;
    expect(plan.fixes.map(({ change }) => [change.sheet, change.row, change.column])).toEqual([[TEKNIK.name, 4, 4]]);
    expect(await one.run({ id: "fix", plan })).toMatchObject({ kind: "done" });
    expect((await valuesOf(TEKNIK.name))[4]![4]).toBe("Fagsystem");
    await one.run({ id: "undo" });
    expect((await valuesOf(TEKNIK.name))[4]![4]).toBe("fagsystem");
    expect(await valuesOf(SOCIAL.name)).toEqual(SOCIAL.rows);
  }));

test("marks stand in each list, and counts of the summaries are over all of them", () =>
  onStandIn([SOCIAL, TEKNIK], async () => {
    await withTable("A1:H3");
    const one = app();
    await one.run({ id: "highlight" });
    const addresses = async (sheet: string): Promise<string[]> => (await customRules(sheet)).map(({ address }) => address).sort();
    // Rows of the direct system; and, as there are no interfaces, the answers of the others, which are not known to be right.
    expect(await addresses(SOCIAL.name)).toEqual(["A2:H3", "A4:H4", "G2:G3", "G4"]);
    expect(await addresses(TEKNIK.name)).toEqual(["A4:H5", "G4:G5"]);
    await one.run({ id: "summaries" });
    const summary = (await sheetNames()).find((name) => name.startsWith("Resumé – Systemer"))!;
    const formulas = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(summary).getUsedRange().load(["formulas", "values"]);
      await context.sync();
      return used.formulas.flatMap((row, r) => row.map((formula, c) => [formula, used.values[r]![c]] as const));
    });
    expect(formulas).toContainEqual(["=COUNTA('Systemer Social'!$A$2:$A$3,'Systemer Social'!$A$4:$A$4,'Systemer Teknik'!$A$4:$A$5)", 5]);
    expect(formulas.filter(([formula]) => String(formula).includes("COUNTIFS")).length).toBeGreaterThan(0);
  }));

test("an import fills each row where it stands, and new rows go below the last list", () =>
  onStandIn(
    [
      { ...SOCIAL, rows: SOCIAL.rows.map((row, r) => row.map((cell, c) => (r === 1 && c === 2 ? "" : cell))) },
      { ...TEKNIK, rows: TEKNIK.rows.map((row, r) => row.map((cell, c) => (r === 3 && c === 2 ? "" : cell))) },
      {
        name: "Udtræk",
        rows: [
          ["IT System", "Lokal System ID", "Leverandør", "Livscyklus", "Note", "Risikovurdering"],
          ["Fagsystem nr. 1", "S-1", "Netcompany A/S", "I drift", "", "Ja"],
          ["Fagsystem nr. 11", "S-11", "Systematic A/S", "I drift", "", ""],
          ["Nyt system", "S-77", "Schultz A/S", "I drift", "", ""],
        ],
      },
    ],
    async () => {
      const one = app();
      const read = await readImport(createWorkbookPort("da"), { sheet: "Udtræk" });
      expect(await one.run({ id: "applyImport", read, choices: { useTheirs: new Set(), clear: new Set() } })).toMatchObject({
        kind: "done",
      });
      expect((await valuesOf(SOCIAL.name))[1]![2]).toBe("Netcompany A/S");
      const teknik = await valuesOf(TEKNIK.name);
      expect(teknik[3]![2]).toBe("Systematic A/S");
      expect(teknik[5]!.slice(0, 3)).toEqual(["S-77", "Nyt system", "Schultz A/S"]);
      await one.run({ id: "undo" });
      expect((await valuesOf(SOCIAL.name))[1]![2]).toBe("");
      expect((await valuesOf(TEKNIK.name)).flat()).not.toContain("S-77");
    },
  ));

test("findings follow an edit on any of the sheets", () =>
  onStandIn([SOCIAL, TEKNIK], async () => {
    const one = app();
    await one.run({ id: "validate" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(TEKNIK.name).getRange("D4").values = [["12345679"]];
      await context.sync();
    });
    expect(await one.run({ id: "recheck", touched: [TEKNIK.name], check: true })).toMatchObject({ kind: "done" });
    const { findings } = one.session.get().validation!;
    expect(findings.filter(({ rule }) => rule === "systems-cvr").map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      [TEKNIK.name, 3, 3],
    ]);
  }));
