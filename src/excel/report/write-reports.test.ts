import type { RegisterRows } from "../../core/model/register-data";
import type { ReportPlan } from "../../core/reports/plan";
import { onStandIn, sheetNames, valuesOf } from "../testing/on-stand-in";
import { writeReports } from "./write-reports";

const INTERFACES = {
  name: "Snitflader",
  rows: [
    ["Snitflade-id", "Beslutning"],
    ["I1", "Bevares"],
    ["I2", "Omlægges"],
    ["I3", "bevares"],
    ["I4", "Bevares "],
  ],
};
const MAPPING: RegisterRows["mapping"] = {
  register: "interfaces",
  sheet: "Snitflader",
  headerRow: 0,
  firstRow: 1,
  rowSpan: 4,
  columns: { interfaceId: { column: 0, header: "Snitflade-id" }, decision: { column: 1, header: "Beslutning" } },
  missing: [],
  unmatched: [],
  score: 1,
};
const REGISTER: RegisterRows = { mapping: MAPPING, sheetRows: Int32Array.of(1, 2, 3, 4) };
const decided = (equals: string, value: number): ReportPlan["sections"][number] => ({
  kind: "figures",
  title: "Nøgletal",
  figures: [
    {
      label: "Antal",
      value: { value, live: { kind: "countRows", register: "interfaces", where: [{ column: "decision", equals }] } },
      format: "count",
      from: [],
    },
  ],
});

function plan(...sections: ReportPlan["sections"]): ReportPlan {
  return {
    kind: "report",
    id: "test",
    sheetName: "Resumé – Test",
    title: "Resumé",
    subtitle: "En prøve",
    sections,
    stamp: {
      addInVersion: "0.1.0",
      ruleSetVersion: "2026.11",
      when: "2026-11-24 09:05",
      rows: [{ register: "interfaces", sheets: ["Snitflader"], rows: 4 }],
    },
  };
}

async function formulasOf(sheet: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("formulas");
    await context.sync();
    return used.formulas.flat().filter((formula) => typeof formula === "string" && formula.startsWith("="));
  });
}

test("a live figure is a formula that counts the register, and follows an edit", () =>
  onStandIn([INTERFACES], async () => {
    expect(await writeReports([plan(decided("Bevares", 2))], [REGISTER], "da")).toEqual(["Resumé – Test"]);
    expect(await formulasOf("Resumé – Test")).toEqual([`=COUNTIFS('Snitflader'!$B$2:$B$5,"=Bevares")`]);
    const count = async (): Promise<unknown> => (await valuesOf("Resumé – Test")).find(([label]) => label === "Antal")![1];
    expect(await count()).toBe(2);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Snitflader").getRange("B3").values = [["Bevares"]];
      await context.sync();
    });
    expect(await count()).toBe(3);
  }));

test("where Excel would count otherwise than the core, the core's number stands", () =>
  onStandIn([INTERFACES], async () => {
    // The core reads "Bevares " as Bevares too.
    await writeReports([plan(decided("Bevares", 3))], [REGISTER], "da");
    expect(await formulasOf("Resumé – Test")).toEqual([]);
    expect((await valuesOf("Resumé – Test")).flat()).toContain(3);
  }));

test("texts from the register stay texts", () =>
  onStandIn([INTERFACES], async () => {
    const texts = ["=1+1", "+45 12345678", "-x", "@navn", "007", "01-03-2022", "TRUE", "'citat"];
    await writeReports(
      [
        plan({
          kind: "table",
          title: "T",
          columns: [{ key: "a", label: "A", format: "text" }],
          rows: texts.map((value) => ({ a: { value } })),
          empty: "-",
        }),
      ],
      [REGISTER],
      "da",
    );
    const values = (await valuesOf("Resumé – Test")).map(([first]) => first);
    const at = values.indexOf("A");
    // A text that had become a formula would show 2, one that had become a number 7.
    expect(values.slice(at + 1, at + 1 + texts.length)).toEqual(texts);
  }));

test("running again replaces the sheet, a renamed or copied one has become the user's", () =>
  onStandIn([INTERFACES], async () => {
    await writeReports([plan(decided("Bevares", 2))], [REGISTER], "da");
    await writeReports([plan(decided("Omlægges", 1))], [REGISTER], "da");
    expect(await sheetNames()).toEqual(["Snitflader", "Resumé – Test"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Resumé – Test").name = "Marts";
      await context.sync();
    });
    await writeReports([plan(decided("Bevares", 2))], [REGISTER], "da");
    expect(await sheetNames()).toEqual(["Snitflader", "Marts", "Resumé – Test"]);
  }));

test("a sheet of the user's with our name is never overwritten", () =>
  onStandIn([INTERFACES, { name: "Resumé – Test", rows: [["Mit eget"]] }], async () => {
    expect(await writeReports([plan()], [REGISTER], "da")).toEqual(["Resumé – Test (2)"]);
    expect(await writeReports([plan()], [REGISTER], "da")).toEqual(["Resumé – Test (2)"]);
    expect(await valuesOf("Resumé – Test")).toEqual([["Mit eget"]]);
  }));

test("a failure leaves the earlier summary and no draft", () =>
  onStandIn([INTERFACES], async () => {
    await writeReports([plan(decided("Bevares", 2))], [REGISTER], "da");
    const before = await valuesOf("Resumé – Test");
    const tooLong = { ...plan(), id: "other", sheetName: "Et navn med / som Excel ikke vil have" };
    await expect(writeReports([plan(decided("Omlægges", 1)), tooLong], [REGISTER], "da")).rejects.toThrow("Not a sheet name");
    expect((await sheetNames()).filter((name) => name.startsWith("Resumé under"))).toEqual([]);
    expect(await valuesOf("Resumé – Test")).toEqual(before);
  }));

test("it is set up for A4 paper with its stamp at the foot", () =>
  onStandIn([INTERFACES], async () => {
    await writeReports([plan(decided("Bevares", 2))], [REGISTER], "da");
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Resumé – Test");
      pageLayout.load("paperSize,orientation,zoom");
      const footer = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
      await context.sync();
      expect([pageLayout.paperSize, pageLayout.orientation]).toEqual(["A4", "Portrait"]);
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect([footer.leftFooter, footer.rightFooter]).toEqual(["Ud af KMD Sag 0.1.0 · 2026.11 · 24-11-2026 09:05", "Side &P af &N"]);
    });
    expect((await valuesOf("Resumé – Test")).flat()).toContain("Snitflader: 4 rækker læst fra arket ”Snitflader”.");
  }));

const TABLE: ReportPlan["sections"][number] = {
  kind: "table",
  title: "Efter forvaltning",
  columns: [
    { key: "a", label: "Forvaltning", format: "text" },
    { key: "n", label: "Antal", format: "count" },
  ],
  rows: [{ a: { value: "x" }, n: { value: 7 } }],
  total: "I alt",
  empty: "-",
};

test("a table is Excel's own over headings and rows, its total under it; made again it has its name again", () =>
  onStandIn([INTERFACES], async () => {
    const tables = () =>
      Excel.run(async (context) => {
        const all = context.workbook.tables.load({ name: true, showFilterButton: true, showBandedRows: true });
        await context.sync();
        const ranges = all.items.map((table) => table.getRange().load({ address: true, values: true }));
        await context.sync();
        return all.items.map(({ name, showFilterButton, showBandedRows }, i) => ({
          name,
          shown: [showFilterButton, showBandedRows],
          values: ranges[i]!.values as unknown[][],
        }));
      });
    const made = {
      name: "Resumé_Test_Efter_forvaltning",
      shown: [false, false],
      values: [
        ["Forvaltning", "Antal"],
        ["x", 7],
      ],
    };
    for (let time = 0; time < 2; time++) {
      await writeReports([plan(TABLE)], [REGISTER], "da");
      expect(await tables()).toEqual([made]);
    }
    await writeReports([plan(TABLE, TABLE)], [REGISTER], "da");
    expect((await tables()).map(({ name }) => name)).toEqual([made.name, `${made.name}_2`]);
  }));

test("numbers stand to the right and the text beside them a step in", () =>
  onStandIn([INTERFACES], async () => {
    const columns = [
      { key: "a", label: "A", format: "text" },
      { key: "n", label: "Antal", format: "count" },
      { key: "b", label: "Fordi", format: "text" },
    ] as const;
    const why = "En begrundelse, der fylder langt mere end de kolonner, den står over. ".repeat(8);
    const rows = [{ a: { value: "x" }, n: { value: 7 }, b: { value: why } }];
    await writeReports([plan({ kind: "table", title: "T", columns, rows, empty: "-" })], [REGISTER], "da");
    const at = (await valuesOf("Resumé – Test")).findIndex(([first]) => first === "x");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const formats = [at - 1, at].flatMap((row) =>
        [1, 2].map((column) => worksheets.getItem("Resumé – Test").getCell(row, column).format),
      );
      for (const format of formats) format.load("horizontalAlignment,indentLevel,rowHeight,wrapText");
      await context.sync();
      expect(formats.map((format) => [format.horizontalAlignment, format.indentLevel])).toEqual([
        ["Right", 0],
        ["Left", 1],
        ["Right", 0],
        ["Left", 1],
      ]);
      expect(formats[3]!.wrapText).toBe(true);
      expect(formats[3]!.rowHeight).toBeGreaterThanOrEqual(8 * 15);
    });
  }));
