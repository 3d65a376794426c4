import { INVALID_ARGUMENT, ITEM_NOT_FOUND } from "../../testing/refusals";
import { refusal, withHost } from "../../testing/run";
import { TWO_SHEETS } from "../../testing/two-sheets";

const XML = '<?xml version="1.0"?><d xmlns="urn:a"/>';

test("parts are found by namespace, changed and deleted", () =>
  withHost(TWO_SHEETS, async ({ Excel, host }) => {
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(XML);
      customXmlParts.add('<p:d xmlns:p="urn:b"/>');
      const ours = customXmlParts.getByNamespace("urn:a");
      const xml = ours.getOnlyItem().getXml();
      const counts = [customXmlParts.getCount(), ours.getCount(), customXmlParts.getByNamespace("urn:c").getCount()];
      await context.sync();
      expect([xml.value, ...counts.map(({ value }) => value)]).toEqual([XML, 2, 1, 0]);
      part.setXml('<d xmlns="urn:a">ny</d>');
      const changed = part.getXml();
      await context.sync();
      expect(changed.value).toBe('<d xmlns="urn:a">ny</d>');
      part.delete();
      const none = customXmlParts.getByNamespace("urn:a").getOnlyItemOrNullObject();
      const other = customXmlParts.getByNamespace("urn:b").getOnlyItemOrNullObject();
      await context.sync();
      expect([none.isNullObject, other.isNullObject]).toEqual([true, false]);
    });
    expect([...host.cells.changes.workbook]).toEqual(["customXmlParts"]);
  }));

test("of two parts of a namespace none is the only one", () =>
  withHost(TWO_SHEETS, async (host) => {
    await host.Excel.run(async (context) => {
      context.workbook.customXmlParts.add(XML);
      context.workbook.customXmlParts.add(XML);
      const only = context.workbook.customXmlParts.getByNamespace("urn:a").getOnlyItemOrNullObject();
      await context.sync();
      expect(only.isNullObject).toBe(true);
    });
    expect(await refusal(host, ({ workbook }) => workbook.customXmlParts.getByNamespace("urn:a").getOnlyItem().getXml())).toMatchObject(
      ITEM_NOT_FOUND,
    );
  }));

test.each<[string, object, (context: Excel.RequestContext) => unknown]>([
  ["what is no XML", INVALID_ARGUMENT, ({ workbook }) => workbook.customXmlParts.add("nej")],
  ["an id that is none", ITEM_NOT_FOUND, ({ workbook }) => workbook.customXmlParts.getItem("nej").getXml()],
])("%s is refused", (_what, refused, batch) =>
  withHost(TWO_SHEETS, async (host) => expect(await refusal(host, batch)).toMatchObject(refused)),
);
