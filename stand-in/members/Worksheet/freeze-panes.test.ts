import { ITEM_NOT_FOUND } from "../../testing/refusals";
import { refusal, withHost } from "../../testing/run";
import { sheetA, TWO_SHEETS } from "../../testing/two-sheets";

test("frozen rows and grid lines are read back; a sheet with nothing frozen has no frozen range", () =>
  withHost(TWO_SHEETS, async (host) => {
    await host.Excel.run(async (context) => {
      const sheet = sheetA(context);
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      sheet.load("showGridlines");
      const frozen = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      expect([sheet.showGridlines, frozen.address]).toEqual([false, "A!1:1"]);
    });
    expect(await refusal(host, ({ workbook }) => workbook.worksheets.getItem("B").freezePanes.getLocation().load("address"))).toMatchObject(
      ITEM_NOT_FOUND,
    );
  }));
