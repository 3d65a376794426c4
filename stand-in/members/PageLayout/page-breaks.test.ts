import { INVALID_ARGUMENT } from "../../testing/refusals";
import { refusal, withHost } from "../../testing/run";
import { sheetA, TWO_SHEETS } from "../../testing/two-sheets";

test("breaks are kept in order, once each, and can be taken away", () =>
  withHost(TWO_SHEETS, async ({ Excel, host }) => {
    await Excel.run(async (context) => {
      const { horizontalPageBreaks } = sheetA(context);
      for (const address of ["A9", "A3:B4", "A9"]) horizontalPageBreaks.add(address);
      const count = horizontalPageBreaks.getCount();
      const first = horizontalPageBreaks.getItem(0).load("rowIndex,columnIndex");
      await context.sync();
      expect([count.value, first.rowIndex, first.columnIndex]).toEqual([2, 2, 0]);
      expect(host.cells.document().sheets[host.cells.sheets.find("A")!]!.pageLayout.rowBreaks).toEqual([2, 8]);
      first.delete();
      await context.sync();
      expect(host.cells.document().sheets[host.cells.sheets.find("A")!]!.pageLayout.rowBreaks).toEqual([8]);
      horizontalPageBreaks.removePageBreaks();
      await context.sync();
      expect(host.cells.document().sheets[host.cells.sheets.find("A")!]!.pageLayout).not.toHaveProperty("rowBreaks");
    });
  }));

test("nothing can be broken above the first row", () =>
  withHost(TWO_SHEETS, async (host) =>
    expect(await refusal(host, (context) => void sheetA(context).horizontalPageBreaks.add("A1"))).toMatchObject(INVALID_ARGUMENT),
  ));
