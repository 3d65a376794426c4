import { documentFromSheets, startHost, type NodeHost } from "./node";
import { refusal, withHost } from "./testing/run";
import { HOST_ERROR_CODES } from "./wire/errors";
import { TWO_SHEETS } from "./testing/two-sheets";

/** Where the stand-in was once kinder than Excel: what Excel refuses is refused, with Excel's code, and what it answers is answered. */
const LIMITS = "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/";
const NULLS = `${GUIDE}excel/excel-add-ins-blank-null-values`;
const CODES = `${GUIDE}testing/application-specific-api-error-handling`;

/** Each batch has a sheet of its own, in one workbook. */
let current = "A";
const sheetA = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(current);

type Batch = (context: Excel.RequestContext) => unknown;
const write =
  (formula: string): Batch =>
  (context) =>
    (sheetA(context).getRange("D1").formulas = [[formula]]);
const format =
  (formula: string): Batch =>
  (context) =>
    (sheetA(context).getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula);
const validate =
  (rule: Excel.DataValidationRule): Batch =>
  (context) =>
    (sheetA(context).getRange("A2").dataValidation.rule = rule);
const alert =
  (title: string, message: string): Batch =>
  (context) => {
    const { dataValidation } = sheetA(context).getRange("A2");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Ja,Nej" } };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message };
  };

/** What, the page that says so, Excel's code, and the batch. Where the page gives no code, it is that of what can't be read: `InvalidArgument`. */
const REFUSED: readonly (readonly [what: string, page: string, code: string, batch: Batch])[] = [
  ["a text of more than 32,767 letters", LIMITS, "InvalidArgument", write(`'${"x".repeat(32_768)}`)],
  ["a text of more than 255 letters in a formula", LIMITS, "InvalidArgument", write(`="${"x".repeat(256)}"`)],
  ["a formula of more than 8,192 letters", CODES, "FormulaLengthExceedsLimit", write(`=${"1+".repeat(4_096)}1`)],
  ["more than 255 arguments", LIMITS, "InvalidArgument", write(`=SUM(${"1,".repeat(255)}1)`)],
  ["functions in each other beyond 64 levels", LIMITS, "InvalidArgument", write(`=${"ABS(".repeat(65)}1${")".repeat(65)}`)],
  ["a formula with Danish separators", `${API}range#excel-excel-range-formulas-member`, "InvalidArgument", write("=SUM(1;2)")],
  ["a function with too few arguments", `${API}range#excel-excel-range-formulas-member`, "InvalidArgument", write("=VLOOKUP(1,A1:B2)")],
  ["an open bracket", `${API}range#excel-excel-range-formulas-member`, "InvalidArgument", write("=SUM(")],
  [
    "null for a whole property",
    `${NULLS}#null-input-for-a-property`,
    "InvalidArgument",
    (c) => (sheetA(c).getRange("A1").values = null as never),
  ],
  [
    "a number format that is none",
    `${API}range#excel-excel-range-numberformat-member`,
    "InvalidArgument",
    (c) => (sheetA(c).getRange("A1").numberFormat = [["hej [["]]),
  ],
  [
    "reading more than five million cells",
    `${GUIDE}concepts/resource-limits-and-performance-optimization#excel-add-ins`,
    "RangeExceedsLimit",
    (c) => sheetA(c).getRange("A1:J500001").load("values"),
  ],
  [
    "a request of more than 5 MB",
    `${GUIDE}concepts/resource-limits-and-performance-optimization#excel-add-ins`,
    "RequestPayloadSizeLimitExceeded",
    (c) => (sheetA(c).getRange("D1:D200").values = Array.from({ length: 200 }, () => ["æ".repeat(15_000)])),
  ],
  [
    "an answer of more than 5 MB",
    `${GUIDE}concepts/resource-limits-and-performance-optimization#excel-add-ins`,
    "ResponsePayloadSizeLimitExceeded",
    async (c) => {
      for (const address of ["D1:D100", "D101:D200"]) {
        sheetA(c).getRange(address).values = Array.from({ length: 100 }, () => ["x".repeat(32_000)]);
        await c.sync();
      }
      sheetA(c).getRange("D1:D200").load("values");
    },
  ],
  [
    "a conditional format by what is no formula",
    `${API}conditionalformatrule#excel-excel-conditionalformatrule-formula-member`,
    "InvalidArgument",
    format("=AND((("),
  ],
  [
    "a conditional format by a sheet that is not there",
    `${API}conditionalformatrule#excel-excel-conditionalformatrule-formula-member`,
    "InvalidArgument",
    format("=Nej!A1=1"),
  ],
  [
    "a validation by a formula that can't be read",
    `${API}datetimedatavalidation#excel-excel-datetimedatavalidation-formula1-member`,
    "InvalidArgument",
    validate({ date: { operator: "GreaterThan", formula1: "=DATE(1905" } }),
  ],
  [
    "a validation of whole numbers by a text",
    `${API}basicdatavalidation#excel-excel-basicdatavalidation-formula1-member`,
    "InvalidArgument",
    validate({ wholeNumber: { operator: "GreaterThan", formula1: "xx" } }),
  ],
  [
    "a validation of dates by a text that is no date",
    `${API}datetimedatavalidation#excel-excel-datetimedatavalidation-formula1-member`,
    "InvalidArgument",
    validate({ date: { operator: "GreaterThan", formula1: "i morgen" } }),
  ],
  ["a title of more than 32 letters", `${API}datavalidationerroralert`, "InvalidArgument", alert("x".repeat(33), "")],
  ["a message of more than 255 letters", `${API}datavalidationerroralert`, "InvalidArgument", alert("", "x".repeat(256))],
  [
    "a name for what is no formula",
    `${API}nameditemcollection#excel-excel-nameditemcollection-add-member(1)`,
    "InvalidArgument",
    (c) => c.workbook.names.add("Navn", "=(("),
  ],
  [
    "a table over merged cells",
    CODES,
    "MergedRangeConflict",
    (c) => {
      sheetA(c).getRange("E2:E3").merge();
      sheetA(c).tables.add("D1:E4", true);
    },
  ],
  [
    "a table with the name of a cell",
    `${API}table#excel-excel-table-name-member`,
    "InvalidArgument",
    (c) => (sheetA(c).tables.add("A1:B3", true).name = "AB12"),
  ],
  [
    "a table with the name of a name",
    `${API}table#excel-excel-table-name-member`,
    "InvalidArgument",
    (c) => {
      c.workbook.names.add("Liste", "=1");
      sheetA(c).tables.add("A1:B3", true).name = "Liste";
    },
  ],
  ["a row of more than 409 points", LIMITS, "InvalidArgument", (c) => (sheetA(c).getRange("A1").format.rowHeight = 500)],
  [
    "an indent of more than 250",
    `${API}rangeformat#excel-excel-rangeformat-indentlevel-member`,
    "InvalidArgument",
    (c) => (sheetA(c).getRange("A1").format.indentLevel = 300),
  ],
  [
    "broken XML",
    `${API}customxmlpartcollection#excel-excel-customxmlpartcollection-add-member(1)`,
    "InvalidArgument",
    (c) => c.workbook.customXmlParts.add("<a><b></a>"),
  ],
  [
    "a sheet's property with a key of more than 255 letters",
    `${API}worksheetcustomproperty#excel-excel-worksheetcustomproperty-key-member`,
    "InvalidArgument",
    (c) => sheetA(c).customProperties.add("k".repeat(256), "x"),
  ],
];

const ACCEPTED: readonly (readonly [what: string, batch: Batch])[] = [
  ["32,767 letters", write(`'${"x".repeat(32_767)}`)],
  ["255 letters in a formula", write(`="${"x".repeat(255)}"`)],
  ["a function that Excel does not know", write("=FINDESIKKE(1)")],
  ["a row of 409 points", (c) => (sheetA(c).getRange("A1").format.rowHeight = 409)],
  ["an ISO date in a validation", validate({ date: { operator: "GreaterThan", formula1: "2026-01-31" } })],
];

describe("single batches", () => {
  let host: NodeHost;
  const names = [...REFUSED, ...ACCEPTED].map(([what]) => what);
  const sheetOf = (what: string): string => `Ark ${names.indexOf(what)}`;
  beforeAll(async () => {
    const rows = TWO_SHEETS[0]!.rows;
    host = await startHost({ document: documentFromSheets(names.map((what) => ({ name: sheetOf(what), rows }))) });
  });
  afterAll(() => {
    host.close();
    current = "A";
  });

  test.each(REFUSED)("%s is refused (%s): %s", async (what, _page, code, batch) => {
    current = sheetOf(what);
    expect(await refusal(host, batch)).toMatchObject({ code });
  });

  test.each(ACCEPTED)("%s is accepted", async (what, batch) => {
    current = sheetOf(what);
    await host.Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  });
});

test(`a number format of nothing is General again (${NULLS}#blank-input-for-a-property)`, () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const range = sheetA(context).getRange("A1");
      range.numberFormat = [["0.00"]];
      range.numberFormat = [[""]];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["General"]]);
    });
  }));

test(`a validation's number is read as a formula, a date as its day (${GUIDE}excel/excel-add-ins-data-validation)`, () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const whole = sheetA(context).getRange("A2").dataValidation;
      whole.rule = { wholeNumber: { operator: "GreaterThan", formula1: 0 } };
      const date = sheetA(context).getRange("A3").dataValidation;
      date.rule = { date: { operator: "Between", formula1: "2022-01-01", formula2: "=TODAY()" } };
      whole.load("rule");
      date.load("rule");
      await context.sync();
      expect(whole.rule.wholeNumber).toEqual({ formula1: "=0", operator: "GreaterThan" });
      expect(date.rule.date).toEqual({ formula1: "=44562", formula2: "=TODAY()", operator: "Between" });
    });
  }));

test(`what is to be suspended until the next sync is read as it was before (${GUIDE}concepts/resource-limits-and-performance-optimization)`, () =>
  withHost([{ name: "A", rows: [] }], async ({ Excel }) => {
    await Excel.run(async (context) => {
      const range = sheetA(context).getRange("A1:C1");
      range.values = [[1, 2, "=SUM(A1:B1)"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, 2, 3]]);
      context.application.suspendApiCalculationUntilNextSync();
      sheetA(context).getRange("A1:B1").values = [[10, 20]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[10, 20, 3]]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[10, 20, 30]]);
    });
  }));

test(`a table's columns have the names of its header cells, each once (${API}tablecolumn#excel-excel-tablecolumn-name-member)`, () =>
  withHost(
    [
      {
        name: "A",
        rows: [
          ["Id", "Navn", "Dato"],
          ["1", "x", "y"],
        ],
      },
    ],
    async ({ Excel }) => {
      await Excel.run(async (context) => {
        const table = sheetA(context).tables.add("A1:C2", true);
        sheetA(context).getRange("B1:C1").values = [["id", 2026]];
        const header = sheetA(context).getRange("A1:C1").load("values");
        table.columns.load("items/name");
        await context.sync();
        expect(header.values).toEqual([["Id", "id2", "2026"]]);
        expect(table.columns.items.map(({ name }) => name)).toEqual(["Id", "id2", "2026"]);
        sheetA(context).getRange("B1").clear("Contents");
        table.columns.load("items/name");
        await context.sync();
        expect(table.columns.items.map(({ name }) => name)).toEqual(["Id", "Kolonne2", "2026"]);
      });
    },
  ));

test("merged areas are those whose first cell is in the range asked (https://github.com/OfficeDev/office-js/issues/3611)", () =>
  withHost(TWO_SHEETS, async ({ Excel }) => {
    await Excel.run(async (context) => {
      sheetA(context).getRange("A1:B3").merge();
      const inside = sheetA(context).getRange("B2:C9").getMergedAreasOrNullObject();
      const whole = sheetA(context).getRange("A1:B2").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect([inside.isNullObject, whole.address]).toEqual([true, "A!A1:B3"]);
    });
  }));

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values: what its samples write, and what they log of it. */
test(`values, texts and formulas are read as on the page about them (${GUIDE}excel/excel-add-ins-ranges-set-get-values)`, () =>
  withHost(
    [
      {
        name: "Sample",
        rows: [
          [],
          ["", "Product", "Qty", "Unit Price", "Total Price"],
          ["", "Almonds", 2, 7.5],
          ["", "Coffee", 1, 34.5],
          ["", "Chocolate", 5, 9.56],
        ],
      },
    ],
    async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        sheet.getRange("E3:E6").formulas = [["=C3 * D3"], ["=C4 * D4"], ["=C5 * D5"], ["=SUM(E3:E5)"]];
        const range = sheet.getRange("B2:E6").load("values,text,formulas");
        await context.sync();
        const head = ["Product", "Qty", "Unit Price", "Total Price"];
        expect(range.values).toEqual([
          head,
          ["Almonds", 2, 7.5, 15],
          ["Coffee", 1, 34.5, 34.5],
          ["Chocolate", 5, 9.56, 47.8],
          ["", "", "", 97.3],
        ]);
        // The page's own Excel has decimal points; the stand-in shows texts as a Danish one does.
        expect(range.text.map((row) => row.map((text) => text.replace(",", ".")))).toEqual([
          head,
          ["Almonds", "2", "7.5", "15"],
          ["Coffee", "1", "34.5", "34.5"],
          ["Chocolate", "5", "9.56", "47.8"],
          ["", "", "", "97.3"],
        ]);
        expect(range.formulas).toEqual([
          head,
          ["Almonds", 2, 7.5, "=C3 * D3"],
          ["Coffee", 1, 34.5, "=C4 * D4"],
          ["Chocolate", 5, 9.56, "=C5 * D5"],
          ["", "", "", "=SUM(E3:E5)"],
        ]);
      });
    },
  ));

/** Codes of the page, as far as they have to do with what is answered here. */
const DOCUMENTED_CODES = [
  "AccessDenied",
  "ApiNotFound",
  "FilteredRangeConflict",
  "FormulaLengthExceedsLimit",
  "GeneralException",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidRequest",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MergedRangeConflict",
  "RangeExceedsLimit",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "UnsupportedOperation",
  "UnsupportedSheet",
];

test(`every code that the stand-in refuses with is one of Excel's (${CODES})`, () => {
  // Named by the page about undo: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities.
  expect([...HOST_ERROR_CODES].sort()).toEqual([...DOCUMENTED_CODES, "UndoNotSupported"].sort());
});

/** The first of what a page says is missing; each with the page. */
const MISSING: readonly (readonly [what: string, page: string, code: string, batch: Batch])[] = [
  [
    "a sheet",
    `${API}worksheetcollection#excel-excel-worksheetcollection-getitem-member(1)`,
    "ItemNotFound",
    (c) => c.workbook.worksheets.getItem("Nej").load("name"),
  ],
  [
    "a table",
    `${API}tablecollection#excel-excel-tablecollection-getitem-member(1)`,
    "ItemNotFound",
    (c) => c.workbook.tables.getItem("Nej").load("name"),
  ],
  [
    "a name",
    `${API}nameditemcollection#excel-excel-nameditemcollection-getitem-member(1)`,
    "ItemNotFound",
    (c) => c.workbook.names.getItem("Nej").load("name"),
  ],
  [
    "an address",
    `${API}worksheet#excel-excel-worksheet-getrange-member(1)`,
    "InvalidArgument",
    (c) => c.workbook.worksheets.getFirst().getRange("Nej Nej").load("address"),
  ],
  [
    "two sheets of one name",
    `${API}worksheetcollection#excel-excel-worksheetcollection-add-member(1)`,
    "ItemAlreadyExists",
    (c) => c.workbook.worksheets.add("a"),
  ],
  [
    "cells of a kind that there are none of",
    `${API}range#excel-excel-range-getspecialcells-member(1)`,
    "ItemNotFound",
    (c) => c.workbook.worksheets.getFirst().getRange("A1:B9").getSpecialCells("Formulas").load("address"),
  ],
];

test("what is not there is refused with the code of its page", () =>
  withHost([{ name: "A", rows: [["x"]] }], async (host) => {
    for (const [what, page, code, batch] of MISSING) expect([what, page, await refusal(host, batch)]).toMatchObject([what, page, { code }]);
  }));
