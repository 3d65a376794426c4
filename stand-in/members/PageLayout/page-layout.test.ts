import { INVALID_ARGUMENT, notAnswered } from "../../testing/refusals";
import { refusal, withHost } from "../../testing/run";
import { sheetA, TWO_SHEETS } from "../../testing/two-sheets";

test("what is set is read back, and is in the document", () =>
  withHost(TWO_SHEETS, async ({ Excel, host }) => {
    await Excel.run(async (context) => {
      const { pageLayout } = sheetA(context);
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = 36;
      pageLayout.topMargin = 18;
      pageLayout.setPrintArea("A1:B3");
      pageLayout.setPrintTitleRows("$1:$1");
      const texts = pageLayout.headersFooters.defaultForAllPages;
      texts.leftFooter = "Side &P";
      pageLayout.load("orientation,paperSize,zoom,centerHorizontally,leftMargin,rightMargin,topMargin,bottomMargin");
      texts.load("leftFooter,centerHeader");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, pageLayout.centerHorizontally]).toEqual([
        "Landscape",
        "A4",
        { horizontalFitToPages: 1, verticalFitToPages: null },
        true,
      ]);
      expect([pageLayout.leftMargin, pageLayout.rightMargin]).toEqual([36, 0.7 * 72]);
      expect([pageLayout.topMargin, pageLayout.bottomMargin]).toEqual([18, 0.75 * 72]);
      expect([texts.leftFooter, texts.centerHeader, area.address, rows.address]).toEqual(["Side &P", "", "A!A1:B3", "A!1:1"]);
    });
    expect(host.cells.document().sheets[host.cells.sheets.find("A")!]!.pageLayout).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      margins: { left: 0.5, top: 0.25 },
      titleRows: { from: 0, to: 0 },
      headers: { leftFooter: "Side &P" },
    });
  }));

test("a sheet where nothing is set has no print area and no title rows", () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const { pageLayout } = sheetA(context);
      const area = pageLayout.getPrintAreaOrNullObject();
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      pageLayout.load("zoom");
      await context.sync();
      expect([area.isNullObject, rows.isNullObject, pageLayout.zoom]).toEqual([true, true, { scale: 100 }]);
    });
  }));

test.each<[string, object, (layout: Excel.PageLayout) => void]>([
  ["a paper size that is none", INVALID_ARGUMENT, (layout) => void (layout.paperSize = "A99" as Excel.PaperType)],
  ["an orientation that is none", INVALID_ARGUMENT, (layout) => void (layout.orientation = "Skrå" as "Portrait")],
  ["a print area that is no address", INVALID_ARGUMENT, (layout) => layout.setPrintArea("ingen steder")],
  [
    "a footer of 256 characters",
    INVALID_ARGUMENT,
    (layout) => void (layout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(256)),
  ],
  ["a scale", notAnswered("PageLayout.zoom.scale"), (layout) => void (layout.zoom = { scale: 50 })],
])("%s is refused", (_what, refused, change) =>
  withHost(TWO_SHEETS, async (host) => expect(await refusal(host, (context) => change(sheetA(context).pageLayout))).toMatchObject(refused)),
);
