import { planTemplate } from "../../core/templates/plan-template";
import type { MadeSheet } from "../../core/changes/change";
import type { NodeHost } from "../../../stand-in/node";
import { insertTemplate } from "../template/insert-template";
import { onStandIn, sheetNames } from "../testing/on-stand-in";
import { workbookState } from "../testing/workbook-state";
import { revertSheets } from "./revert-sheets";

const OWN = {
  name: "Ark1",
  rows: [
    ["År", "Antal"],
    [2025, 3],
  ],
};
const SYSTEMS = planTemplate("systems", "da");
/** Its first column has a list that does not fit in a rule, so that there is a hidden sheet with it. */
const LONG = Array.from({ length: 40 }, (_, i) => `Værdi nummer ${i}`);
const PLAN = { ...SYSTEMS, columns: SYSTEMS.columns.map((column, i) => (i === 0 ? { ...column, list: LONG } : column)) };
const SHEET = "Systemer og kontrakter";
const LISTS = "Lister til redskab";

function withTemplate(body: (made: MadeSheet, host: NodeHost) => Promise<void>): Promise<void> {
  return onStandIn([OWN], async (host) => body(await insertTemplate(PLAN, "da"), host));
}
async function edit(body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    body(context.workbook.worksheets.getItem(SHEET), context);
    await context.sync();
  });
}
const left = (reason: string, now?: string) => ({ removed: [], left: [{ sheet: SHEET, reason, ...(now === undefined ? {} : { now }) }] });

test("a template goes with all that came with it, and put in again it is the same", () =>
  onStandIn([OWN], async (host) => {
    const before = workbookState(host);
    const made = await insertTemplate(PLAN, "da");
    expect(await sheetNames()).toEqual([OWN.name, SHEET, LISTS]);
    const after = workbookState(host);
    expect(await revertSheets([made])).toEqual({ removed: [made], left: [] });
    expect(workbookState(host)).toEqual(before);
    const repeated = await insertTemplate(PLAN, "da");
    expect(repeated.contents).toBe(made.contents);
    const ids = (state: unknown): string => JSON.stringify(state).replace(/\{\d+-0001-0000-0000-0+\}/g, "id");
    expect(ids(workbookState(host))).toBe(ids(after));
  }));

test.each<[string, Parameters<typeof edit>[0]]>([
  ["a value in a blank row", (sheet) => (sheet.getRange("B12").values = [["ESDH"]])],
  ["a value far below", (sheet) => (sheet.getRange("A900").values = [["Note"]])],
  ["a value further down and out than one request may hold", (sheet) => (sheet.getRange("ZZ900000").values = [["Note"]])],
  ["a formula", (sheet) => (sheet.getRange("C12").formulas = [["=1+1"]])],
  ["a text of ours that was written over", (sheet) => (sheet.getRange("A1").values = [["Vores systemer"]])],
  ["a column of the user's own", (sheet) => (sheet.getRange("BZ9").values = [["Egen"]])],
  ["a table of the user's own", (sheet) => void sheet.tables.add("BX200:BY201", true)],
  [
    "a chart",
    (sheet, { workbook }) => void sheet.charts.add("ColumnClustered", workbook.worksheets.getItem(OWN.name).getRange("A1:B2"), "Columns"),
  ],
])("%s: the sheet is left, named, with the lists that it shows", (_what, change) =>
  withTemplate(async (made, host) => {
    await edit(change);
    const state = workbookState(host);
    expect(await revertSheets([made])).toEqual(left("written-in"));
    expect(workbookState(host)).toEqual(state);
  }),
);

test.each([
  ["1.17", false],
  ["1.18", true],
])("in ExcelApi %s a note on the sheet is seen: %s (Excel has notes by themselves from 1.18 on)", (ExcelApi, isSeen) =>
  onStandIn(
    [OWN],
    async (host) => {
      const made = await insertTemplate(PLAN, "da");
      const { parts, sheets } = host.host.cells;
      parts.change(sheets.find(SHEET)!, { counted: { notes: 1 } });
      expect(await revertSheets([made])).toEqual(isSeen ? left("written-in") : { removed: [made], left: [] });
    },
    {},
    { requirementSets: { ExcelApi } },
  ),
);

test.each(["comments", "shapes", "pivotTables"] as const)("%s on the sheet are seen in any Excel", (kind) =>
  withTemplate(async (made, host) => {
    const { parts, sheets } = host.host.cells;
    parts.change(sheets.find(SHEET)!, { counted: { [kind]: 1 } });
    expect(await revertSheets([made])).toEqual(left("written-in"));
  }),
);

test("looks and widths are no work of anybody's", () =>
  withTemplate(async (made) => {
    await edit((sheet) => {
      sheet.getRange("A1:C1").format.fill.color = "#FF0000";
      sheet.getRange("A1").format.columnWidth = 300;
    });
    expect((await revertSheets([made])).removed).toEqual([made]);
  }));

test("a sheet that was written in and cleared again is as it was", () =>
  withTemplate(async (made) => {
    await edit((sheet) => (sheet.getRange("B12").values = [["ESDH"]]));
    await edit((sheet) => void sheet.getRange("B12").clear("Contents"));
    expect((await revertSheets([made])).removed).toEqual([made]);
  }));

test("a sheet that was renamed has become the user's", () =>
  withTemplate(async (made) => {
    await edit((sheet) => (sheet.name = "Vores systemer"));
    expect(await revertSheets([made])).toEqual(left("renamed", "Vores systemer"));
    expect(await sheetNames()).toEqual([OWN.name, "Vores systemer", LISTS]);
  }));

test("another sheet that has got its name is left alone", () =>
  withTemplate(async (made) => {
    await edit((sheet, context) => {
      sheet.delete();
      context.workbook.worksheets.add(SHEET).getRange("A1").values = [["Mit eget"]];
    });
    expect(await revertSheets([made])).toEqual(left("written-in"));
    expect(await sheetNames()).toContain(SHEET);
  }));

test("of a sheet that is gone the lists go", () =>
  withTemplate(async (made) => {
    await edit((sheet) => sheet.delete());
    expect(await revertSheets([made])).toEqual(left("sheet-gone"));
    expect(await sheetNames()).toEqual([OWN.name]);
  }));

test("lists that another sheet shows in the same cells stay", () =>
  withTemplate(async (made) => {
    // What a copy of the sheet is to the lists; the stand-in copies no sheets.
    await edit((_sheet, context) => {
      const { row, columns } = made.lists!;
      const copy = context.workbook.worksheets.getItem(OWN.name);
      copy.getCell(row, columns[0]!).dataValidation.rule = { list: { inCellDropDown: true, source: `='${LISTS}'!$A$2:$A$9` } };
    });
    expect((await revertSheets([made])).removed).toEqual([made]);
    expect(await sheetNames()).toEqual([OWN.name, LISTS]);
  }));

test("the only sheet that can be seen is left", () =>
  withTemplate(async (made) => {
    await edit((_sheet, context) => (context.workbook.worksheets.getItem(OWN.name).visibility = "Hidden"));
    expect(await revertSheets([made])).toEqual(left("only-sheet"));
    expect(await sheetNames()).toContain(LISTS);
  }));

test("in a protected workbook nothing is changed, and a protected sheet that nobody wrote in goes", () =>
  withTemplate(async (made, host) => {
    await edit((_sheet, context) => context.workbook.protection.protect());
    const state = workbookState(host);
    await expect(revertSheets([made])).rejects.toMatchObject({ code: "workbook-protected" });
    expect(workbookState(host)).toEqual(state);
    await edit((sheet, context) => {
      context.workbook.protection.unprotect();
      sheet.protection.protect();
    });
    expect((await revertSheets([made])).removed).toEqual([made]);
  }));

test("stopped, it leaves the sheet", () =>
  withTemplate(async (made) => {
    await expect(revertSheets([made], { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
    expect(await sheetNames()).toEqual([OWN.name, SHEET, LISTS]);
  }));
