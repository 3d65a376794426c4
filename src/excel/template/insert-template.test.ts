import type { TemplatePlan } from "../../core/templates/template-plan";
import { onStandIn, sheetNames, valuesOf } from "../testing/on-stand-in";
import { headerPrompt } from "./header-prompt";
import { insertTemplate } from "./insert-template";
import { MOST, TEXTS } from "./template-texts";

const column = { required: true, note: "Hvad.\nHvorfor.", width: 12, wrap: false, numberFormat: "@" };
const PLAN: TemplatePlan = {
  register: "systems",
  sheetName: "Systemer",
  tableName: "Systemer",
  title: "Systemer og kontrakter",
  guide: ["Første linje.", "=Anden linje"],
  columns: [
    { ...column, key: "systemId", header: "System-id" },
    { ...column, key: "type", header: "Systemtype", list: ["Fagsystem", "ESDH"] },
    { ...column, key: "long", header: "Lang liste", list: Array.from({ length: 40 }, (_, i) => `Værdi nummer ${i}`), required: false },
    { ...column, key: "date", header: "Udløb", numberFormat: "dd-mm-yyyy", entry: "date", required: false },
    { ...column, key: "price", header: "Pris", numberFormat: "#,##0", entry: "decimal", required: false },
    { ...column, key: "months", header: "Varsel", numberFormat: "#,##0", entry: "whole", required: false },
    { ...column, key: "note", header: "Bemærkning", numberFormat: "General", wrap: true, width: 30, required: false },
  ],
  rows: [["007", "Fagsystem", "", 46387, "", "", "=Ikke en formel"]],
  tableRows: 10,
};
/** Title, two lines of guide and one of ours, a blank row. */
const HEADER = 5;

test("a sheet with title, guide and the register as an Excel table, whose texts stay texts", () =>
  onStandIn([{ name: "Ark1", rows: [["x"]] }], async () => {
    expect((await insertTemplate(PLAN, "da")).sheet).toBe("Systemer");
    const values = await valuesOf("Systemer");
    expect(values.slice(0, 4).map(([first]) => first)).toEqual([PLAN.title, ...PLAN.guide, TEXTS.required.da]);
    expect(values[HEADER]).toEqual(PLAN.columns.map(({ header }) => header));
    expect(values[HEADER + 1]).toEqual(PLAN.rows[0]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Systemer");
      const table = sheet.tables.getItem("Systemer");
      const range = table.getRange().load("address");
      const frozen = sheet.freezePanes.getLocation().load("address");
      const formats = sheet.getRange("A8:G8").load("numberFormat");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const selected = context.workbook.getSelectedRange().load("address");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([range.address, frozen.address, active.name, selected.address]).toEqual([
        "Systemer!A6:G16",
        "Systemer!1:6",
        "Systemer",
        "Systemer!A7",
      ]);
      expect(formats.numberFormat).toEqual([PLAN.columns.map(({ numberFormat }) => numberFormat)]);
      expect(titles.address).toBe("Systemer!6:6");
    });
  }));

test("lists, dates and numbers are warned of and never stopped; each header tells what it is for", () =>
  onStandIn([{ name: "Ark1", rows: [["x"]] }], async () => {
    await insertTemplate(PLAN, "da");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Systemer");
      const rules = ["A", "B", "C", "D", "E", "F", "G"].map((letters) =>
        sheet.getRange(`${letters}7:${letters}16`).dataValidation.load("type,rule,errorAlert"),
      );
      const prompt = sheet.getRange("B6").dataValidation.load("type,prompt");
      await context.sync();
      expect(rules.map(({ type }) => type)).toEqual(["None", "List", "List", "Date", "Decimal", "WholeNumber", "None"]);
      expect(rules.filter(({ type }) => type !== "None").map(({ errorAlert }) => errorAlert.style)).toEqual(Array(5).fill("Warning"));
      expect(rules[1]!.rule.list!.source).toBe("Fagsystem,ESDH");
      expect(rules[2]!.rule.list!.source).toBe("='Lister til redskab'!$A$2:$A$41");
      expect([prompt.type, prompt.prompt]).toEqual(["None", { showPrompt: true, title: "Systemtype", message: "Hvad.\nHvorfor." }]);
    });
    expect((await valuesOf("Lister til redskab")).slice(0, 2)).toEqual([["Lang liste"], ["Værdi nummer 0"]]);
  }));

test("sheet and table get names that are free, and the user's own are left", () =>
  onStandIn([{ name: "Systemer", rows: [["Mit eget"]] }], async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("SYSTEMER", "=1");
      await context.sync();
    });
    const short = { ...PLAN, columns: PLAN.columns.slice(0, 2), rows: [] };
    expect((await insertTemplate(short, "da")).sheet).toBe("Systemer (2)");
    expect((await insertTemplate(short, "da")).sheet).toBe("Systemer (3)");
    expect(await valuesOf("Systemer")).toEqual([["Mit eget"]]);
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name");
      await context.sync();
      expect(tables.items.map(({ name }) => name)).toEqual(["Systemer_2", "Systemer_3"]);
    });
  }));

test("nothing is left of a template that Excel stopped, and a protected workbook is left alone", () =>
  onStandIn([{ name: "Ark1", rows: [["x"]] }], async () => {
    await expect(insertTemplate({ ...PLAN, tableName: "ikke et navn" }, "da")).rejects.toMatchObject({ code: "host" });
    expect(await sheetNames()).toEqual(["Ark1"]);
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(insertTemplate(PLAN, "da")).rejects.toMatchObject({ code: "workbook-protected" });
    expect(await sheetNames()).toEqual(["Ark1"]);
  }));

test("a long note loses its list of values first, and is then cut at a word", () => {
  const list = Array.from({ length: 12 }, (_, i) => `Lang værdi ${i}`);
  const note = `Hvad.\nVælg mellem: ${list.join(", ")}.\n${"ord ".repeat(30).trim()}\nSkal udfyldes.`;
  expect(headerPrompt({ header: "Kort", note, list }).message).toBe(`Hvad.\n${"ord ".repeat(30).trim()}\nSkal udfyldes.`);
  const cut = headerPrompt({ header: "En overskrift, der er for lang til en titel", note: "langt ord ".repeat(60) });
  expect(cut.title.length).toBeLessThanOrEqual(MOST.title);
  expect(cut.message.length).toBeLessThanOrEqual(MOST.prompt);
  expect(cut.message).toMatch(/ord…$|langt…$/);
});

test("what Excel shows is never longer than it takes", () => {
  for (const [key, texts] of Object.entries(TEXTS))
    for (const text of Object.values(texts))
      if (key !== "required") expect(text.length).toBeLessThanOrEqual(key.endsWith("Title") ? MOST.title : MOST.warning);
});
