import { refusal, withHost } from "./testing/run";

const SHEETS = [
  {
    name: "A",
    rows: [
      ["x", 1],
      ["y", 2],
    ],
  },
  { name: "B", rows: [] },
];
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test("a change by the add-in and a change by the user are told, with where and what", () =>
  withHost(SHEETS, async ({ Excel, host }) => {
    const seen: Record<string, unknown>[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, changeType, triggerSource, details, worksheetId }) => {
        seen.push({ address, changeType, triggerSource, details, worksheetId });
      });
      await context.sync();
      context.workbook.worksheets.getItem("A").getRange("A1").values = [["z"]];
      await context.sync();
    });
    await turn();
    const sheet = host.cells.sheets.find("A")!;
    // As a mutation of the grid.
    host.cells.engine.run("sheet.mutation.set-range-values", {
      unitId: host.cells.engine.unitId,
      subUnitId: sheet,
      cellValue: { 3: { 1: { v: 5, t: 2 }, 2: { v: 6, t: 2 } } },
    });
    await turn();
    expect(seen).toEqual([
      {
        address: "A1",
        changeType: "RangeEdited",
        triggerSource: "ThisLocalAddin",
        worksheetId: sheet,
        details: { valueBefore: "x", valueAfter: "z", valueTypeBefore: "String", valueTypeAfter: "String" },
      },
      { address: "B4:C4", changeType: "RangeEdited", triggerSource: "Unknown", worksheetId: sheet, details: undefined },
    ]);
  }));

test("an event's range can be asked for, and removed handlers hear no more", () =>
  withHost(SHEETS, async ({ Excel }) => {
    const ranges: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("A").onChanged.add(async (args) => {
        await Excel.run(async (inner) => {
          const range = args.getRange(inner).load("address");
          await inner.sync();
          ranges.push(range.address);
        });
      });
      await context.sync();
      context.workbook.worksheets.getItem("A").getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      return added;
    });
    await turn();
    await turn();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
      context.workbook.worksheets.getItem("A").getRange("A9").values = [[1]];
      await context.sync();
    });
    await turn();
    expect(ranges).toEqual(["A!B2:C3"]);
  }));

test("sheets that come, go, are shown and renamed", () =>
  withHost(SHEETS, async ({ Excel }) => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ type }) => void seen.push(type));
      worksheets.onDeleted.add(async ({ type }) => void seen.push(type));
      worksheets.onActivated.add(async ({ type }) => void seen.push(type));
      worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void seen.push(`${nameBefore}→${nameAfter}`));
      await context.sync();
      const added = worksheets.add("C");
      added.activate();
      added.name = "D";
      await context.sync();
      added.delete();
      await context.sync();
    });
    await turn();
    expect(seen).toEqual(["WorksheetAdded", "WorksheetActivated", "C→D", "WorksheetActivated", "WorksheetDeleted"]);
  }));

test("rows that are inserted are told, and tracked ranges move", () =>
  withHost(SHEETS, async ({ Excel }) => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.onChanged.add(async ({ changeType, address }) => void seen.push(`${changeType} ${address}`));
      const range = sheet.getRange("A2:B2").load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      await context.sync();
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["A!A4:B4", [["y", 2]]]);
    });
    await turn();
    expect(seen).toContain("RowInserted 1:2");
  }));

test("a ribbon command runs what the add-in has tied to it, and is done when it says so", () =>
  withHost(SHEETS, async ({ Office, invokeCommand, host }) => {
    let source = "";
    Office.actions.associate("validate", (event: Office.AddinCommands.Event) => {
      source = event.source.id;
      event.completed();
    });
    await invokeCommand("validate");
    expect(source).toBe("validate");
    await Office.addin.hide();
    expect(host.application.paneVisible).toBe(false);
    await Office.addin.showAsTaskpane();
    expect(host.application.paneVisible).toBe(true);
  }));

test("a keyboard shortcut runs the action of its name, which gets no event to complete", () =>
  withHost(SHEETS, async ({ Office, host }) => {
    const calls: unknown[] = [];
    Office.actions.associate("explainFinding", (event: unknown) => void calls.push(event));
    host.pressShortcut("explainFinding");
    await turn();
    expect(calls).toEqual([null]);
  }));

test("document settings of the common API are those of the workbook", () =>
  withHost(SHEETS, async ({ Excel, Office }) => {
    Office.context.document.settings.set("sprog", "da");
    await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("sprog").load("value");
      await context.sync();
      expect(setting.value).toBe("da");
    });
    expect(Office.context.displayLanguage).toBe("da-DK");
  }));

test("a request over the limit of Excel on the web is refused", () =>
  withHost(
    SHEETS,
    async (host) => {
      const big = "x".repeat(5000);
      expect(
        await refusal(host, (context) => void (context.workbook.worksheets.getItem("A").getRange("A1").values = [[big]])),
      ).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    },
    { payloadLimit: 4000 },
  ));
