import type { NodeHost } from "../../stand-in/node";
import { onStandIn } from "./testing/on-stand-in";
import { watchWorkbook } from "./watch";

/** What a user does in the grid, as opposed to what comes through office.js. */
function type(host: NodeHost, sheetIndex: number, value: string): void {
  const { cells } = host.host;
  cells.values.write(cells.sheets.ids()[sheetIndex]!, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, () => value);
}
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test("an edit tells its sheet, and the watch can be stopped", () =>
  onStandIn(
    [
      { name: "Systemer", rows: [["a"]] },
      { name: "Noter", rows: [["b"]] },
    ],
    async (host) => {
      const heard: (string | undefined)[] = [];
      const stop = await watchWorkbook({
        onChange: (sheet) => void heard.push(sheet),
        onRename: () => undefined,
        onSheets: () => undefined,
      });
      type(host, 1, "x");
      await settle();
      type(host, 0, "y");
      await settle();
      expect(heard).toEqual(["Noter", "Systemer"]);
      await stop();
      type(host, 0, "z");
      await settle();
      expect(heard).toHaveLength(2);
    },
  ));

test("a sheet that came later is known by name when it goes", () =>
  onStandIn([{ name: "Systemer", rows: [["a"]] }], async () => {
    const heard: (string | undefined)[] = [];
    let sheets = 0;
    await watchWorkbook({ onChange: (sheet) => void heard.push(sheet), onRename: () => undefined, onSheets: () => sheets++ });
    const work = async (batch: (sheets: Excel.WorksheetCollection) => void): Promise<void> => {
      await Excel.run(async (context) => {
        batch(context.workbook.worksheets);
        await context.sync();
      });
      await settle();
    };
    await work((all) => void all.add("Ny"));
    expect(sheets).toBe(1);
    await work((all) => all.getItem("Ny").delete());
    expect(heard).toEqual(["Ny"]);
    expect(sheets).toBe(2);
  }));

test("a new name is told, and the sheet's edits under it; what we write is told to be ours", () =>
  onStandIn([{ name: "Systemer", rows: [["a"]] }], async (host) => {
    const heard: unknown[] = [];
    await watchWorkbook({
      onChange: (...change) => void heard.push(change),
      onRename: (...names) => void heard.push(names),
      onSheets: () => undefined,
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Systemer").name = "Vores systemer";
      await context.sync();
      context.workbook.worksheets.getItem("Vores systemer").getRange("B2").values = [["ours"]];
      await context.sync();
    });
    await settle();
    type(host, 0, "theirs");
    await settle();
    expect(heard).toEqual([
      ["Systemer", "Vores systemer"],
      ["Vores systemer", true],
      ["Vores systemer", false],
    ]);
  }));
