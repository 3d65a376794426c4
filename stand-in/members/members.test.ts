import { refusal, withHost } from "../testing/run";

const SHEETS = [
  {
    name: "A",
    rows: [
      ["Id", "Navn"],
      ["1", "x"],
      ["2", "y"],
    ],
  },
  { name: "B", rows: [] },
];
const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("A");

test("conditional formats by formula: newest first, read back, deleted", () =>
  withHost(SHEETS, async (host) => {
    await host.Excel.run(async (context) => {
      for (const [address, formula] of [
        ["A2:B3", '=$A2="1"'],
        ["A2:A3", '=$B2="y"'],
      ] as const) {
        const format = sheetOf(context).getRange(address).conditionalFormats.add("Custom");
        format.custom.rule.formula = formula;
        format.custom.format.fill.color = "#FFC7CE";
        format.custom.format.font.bold = true;
      }
      const formats = sheetOf(context).getRange().conditionalFormats.load("items/type,items/priority,items/id");
      await context.sync();
      const rules = formats.items.map((item) => ({ rule: item.custom.rule.load("formula"), range: item.getRange().load("address") }));
      await context.sync();
      expect(rules.map(({ rule, range }) => [rule.formula, range.address])).toEqual([
        ['=$B2="y"', "A!A2:A3"],
        ['=$A2="1"', "A!A2:B3"],
      ]);
      formats.items[0]!.delete();
      const count = sheetOf(context).getRange("A2").conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
    const log = host.host.cells.changes;
    expect([...log.aspects.get(host.host.cells.sheets.find("A")!)!]).toEqual(["conditionalFormats"]);
    expect(
      await refusal(host, (context) => void (sheetOf(context).getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "nej")),
    ).toMatchObject({ code: "InvalidArgument" });
    expect(await refusal(host, (context) => sheetOf(context).getRange().conditionalFormats.getItem("nope").load("type"))).toMatchObject({
      code: "ItemNotFound",
    });
    expect(await refusal(host, (context) => sheetOf(context).getRange("A1").conditionalFormats.add("DataBar").load("type"))).toMatchObject({
      code: "ApiNotFound",
    });
  }));

test("validation of input", () =>
  withHost(SHEETS, async (host) => {
    await host.Excel.run(async (context) => {
      const { dataValidation } = sheetOf(context).getRange("B2:B3");
      dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
      dataValidation.errorAlert = { message: "Vælg x eller y.", showAlert: true, style: "Stop", title: "Navn" };
      dataValidation.load("type,rule,errorAlert");
      const mixed = sheetOf(context).getRange("A1:B3").dataValidation.load("type");
      const none = sheetOf(context).getRange("A1").dataValidation.load("type");
      await context.sync();
      expect([dataValidation.type, dataValidation.rule.list?.source, dataValidation.errorAlert.message, mixed.type, none.type]).toEqual([
        "List",
        "x,y",
        "Vælg x eller y.",
        "MixedCriteria",
        "None",
      ]);
      dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      expect(dataValidation.type).toBe("None");
    });
    expect(
      await refusal(
        host,
        (context) => void (sheetOf(context).getRange("A1").dataValidation.rule = { wholeNumber: { operator: "Between", formula1: 1 } }),
      ),
    ).toMatchObject({ code: "InvalidArgument" });
  }));

test("a literal list of more than 255 characters is refused, as Excel refuses it; a reference may be as long as it likes", () =>
  withHost(SHEETS, async (host) => {
    const source = (length: number): string => "ab,".repeat(length).slice(0, length);
    const setList = (context: Excel.RequestContext, list: string): void => {
      sheetOf(context).getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: list } };
    };
    await host.Excel.run(async (context) => {
      setList(context, source(255));
      await context.sync();
    });
    expect(await refusal(host, (context) => setList(context, source(256)))).toMatchObject({ code: "InvalidArgument" });
    const { dataValidations } = host.host.cells.document().sheets[host.host.cells.sheets.find("A")!]!;
    expect(dataValidations.map(({ formula1 }) => formula1)).toEqual([`"${source(255)}"`]);
  }));

test("a protected sheet takes no change, and takes them again when it is open", () =>
  withHost(SHEETS, async (host) => {
    await host.Excel.run(async (context) => {
      sheetOf(context).protection.protect();
      sheetOf(context).protection.load("protected");
      await context.sync();
      expect(sheetOf(context)).toBeDefined();
    });
    for (const change of [
      (sheet: Excel.Worksheet) => void (sheet.getRange("A1").values = [["z"]]),
      (sheet: Excel.Worksheet) => void (sheet.getRange("A1").format.fill.color = "#FF0000"),
      (sheet: Excel.Worksheet) => void sheet.getRange("A1").conditionalFormats.add("Custom"),
      (sheet: Excel.Worksheet) => void sheet.getRange("1:1").delete("Up"),
      (sheet: Excel.Worksheet) => void sheet.tables.add("A1:B3", true),
    ])
      expect(await refusal(host, (context) => change(sheetOf(context)))).toMatchObject({ code: "AccessDenied" });
    expect(await refusal(host, (context) => sheetOf(context).protection.protect())).toMatchObject({ code: "InvalidOperation" });
    await host.Excel.run(async (context) => {
      sheetOf(context).protection.unprotect();
      sheetOf(context).getRange("A1").values = [["z"]];
      await context.sync();
    });
  }));

test("names, settings, document properties and XML parts", () =>
  withHost(SHEETS, async (host) => {
    await host.Excel.run(async (context) => {
      const { workbook } = context;
      workbook.names.add("register", sheetOf(context).getRange("A2:B3"));
      sheetOf(context).names.add("mark", '="x"').visible = false;
      workbook.settings.add("k", { a: 1 });
      workbook.properties.custom.add("Kommune", "Test");
      workbook.customXmlParts.add('<?xml version="1.0"?><d xmlns="urn:a"/>');
      sheetOf(context).getRange("D1").values = [["=ROWS(register)"]];
      const name = workbook.names.getItem("REGISTER").load("formula,value,type");
      const mark = sheetOf(context).names.getItemOrNullObject("mark").load("formula,visible,scope");
      const setting = workbook.settings.getItem("k").load("value");
      const missing = workbook.settings.getItemOrNullObject("nej");
      const custom = workbook.properties.custom.getItem("kommune").load("value");
      const xml = workbook.customXmlParts.getByNamespace("urn:a").getOnlyItem().getXml();
      const rows = sheetOf(context).getRange("D1").load("values");
      await context.sync();
      expect([name.formula, name.value, name.type, mark.formula, mark.visible, mark.scope]).toEqual([
        "=A!$A$2:$B$3",
        "A!A2:B3",
        "Range",
        '="x"',
        false,
        "Worksheet",
      ]);
      expect([setting.value, missing.isNullObject, custom.value, xml.value, rows.values]).toEqual([
        { a: 1 },
        true,
        "Test",
        '<?xml version="1.0"?><d xmlns="urn:a"/>',
        [[2]],
      ]);
    });
    expect([...host.host.cells.changes.workbook].sort()).toEqual(["customProperties", "customXmlParts", "names", "settings"]);
    expect(await refusal(host, (context) => context.workbook.names.add("register", "=1"))).toMatchObject({ code: "ItemAlreadyExists" });
    expect(await refusal(host, (context) => context.workbook.settings.getItem("nej").load("value"))).toMatchObject({
      code: "ItemNotFound",
    });
  }));

test("tables", () =>
  withHost(SHEETS, async (host) => {
    await host.Excel.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:B3", true);
      table.name = "Systemer";
      table.rows.add(undefined, [["3", "z"]]);
      table.load("name,showHeaders,style");
      table.columns.load("items/name");
      const body = table.getDataBodyRange().load("address,values");
      const found = sheetOf(context).getRange("B2").getTables().load("items/name");
      await context.sync();
      expect([
        table.name,
        table.showHeaders,
        table.columns.items.map(({ name }) => name),
        body.address,
        body.values[2],
        found.items.length,
      ]).toEqual(["Systemer", true, ["Id", "Navn"], "A!A2:B4", [3, "z"], 1]);
    });
    expect(await refusal(host, (context) => sheetOf(context).tables.add("B3:C9", true))).toMatchObject({ code: "InvalidOperation" });
    expect(await refusal(host, (context) => context.workbook.tables.getItem("Nej").load("name"))).toMatchObject({ code: "ItemNotFound" });
  }));

test("page layout, frozen panes, charts, grid lines", () =>
  withHost(SHEETS, async (host) => {
    await host.Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea("A1:B3");
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "Side &P";
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto");
      chart.title.text = "Titel";
      chart.setPosition("D2", "F10");
      sheet.load("showGridlines");
      const frozen = sheet.freezePanes.getLocation().load("address");
      sheet.charts.load("items/name,items/left");
      await context.sync();
      expect([sheet.showGridlines, frozen.address, sheet.charts.items[0]!.name]).toEqual([false, "A!1:1", "Diagram 1"]);
    });
    const { cells } = host.host;
    const parts = cells.document().sheets[cells.sheets.find("A")!]!;
    expect(parts.pageLayout).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      titleRows: { from: 0, to: 0 },
      headers: { leftFooter: "Side &P" },
    });
    expect(parts.charts[0]).toMatchObject({ title: "Titel", source: { rect: { row: 0, column: 0, rowCount: 3, columnCount: 2 } } });
    expect(await refusal(host, (context) => void (sheetOf(context).pageLayout.paperSize = "A99" as Excel.PaperType))).toMatchObject({
      code: "InvalidArgument",
    });
  }));

test("the document given back holds what was changed, and the log says what", () =>
  withHost(SHEETS, async ({ Excel, host }) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Ny").getRange("A1").values = [["hej"]];
      context.workbook.worksheets.getItem("B").delete();
      sheetOf(context).getRange("B2").values = [["ny"]];
      sheetOf(context).getRange("A3").format.font.bold = true;
      await context.sync();
    });
    const { changes } = host.cells;
    const [a, added] = host.cells.document().snapshot.sheetOrder as [string, string];
    expect([changes.addedSheets, changes.removedSheets.length]).toEqual([[added], 1]);
    expect([[...changes.values.get(a)!], [...changes.styles.get(a)!]]).toEqual([[16384 + 1], [2 * 16384]]);
    expect(host.cells.document().snapshot.sheets[added]!.cellData![0]![0]!.v).toBe("hej");
  }));
