import { withHost } from "../testing/run";
import { sheetA, TWO_SHEETS } from "../testing/two-sheets";

test("the document given back holds what was changed, and the log says what", () =>
  withHost(TWO_SHEETS, async ({ Excel, host }) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Ny").getRange("A1").values = [["hej"]];
      context.workbook.worksheets.getItem("B").delete();
      sheetA(context).getRange("B2").values = [["ny"]];
      sheetA(context).getRange("A3").format.font.bold = true;
      await context.sync();
    });
    const { changes } = host.cells;
    const [a, added] = host.cells.document().snapshot.sheetOrder as [string, string];
    expect([changes.addedSheets, changes.removedSheets.length]).toEqual([[added], 1]);
    expect([[...changes.values.get(a)!], [...changes.styles.get(a)!]]).toEqual([[16384 + 1], [2 * 16384]]);
    expect(host.cells.document().snapshot.sheets[added]!.cellData![0]![0]!.v).toBe("hej");
  }));
