import { openWorkbook, WorkbookFileError } from "./open";
import { brokenInputs } from "./testing/broken";
import { twin } from "./testing/generate";
import { buildTwin, CELLS } from "./testing/twin";
import { createWorkbook } from "./new";

function open(name: string) {
  const opened = openWorkbook(twin(name));
  const { snapshot, sheets } = opened.document;
  const id = snapshot.sheetOrder[0] as string;
  return {
    opened,
    document: opened.document,
    sheet: snapshot.sheets[id]!,
    parts: sheets[id]!,
    cell: (row: number, column: number) => snapshot.sheets[id]?.cellData?.[row]?.[column],
  };
}

describe("what a workbook holds", () => {
  test("rich text is read as plain text, phonetic hints left out, escapes and spaces kept", () => {
    const { cell } = open("rich text");
    expect(cell(0, 0)).toMatchObject({ v: "IT Kontrakt Navn", t: 1 });
    expect(cell(0, 1)?.v).toBe(" a & b\r\n");
    expect(cell(0, 2)?.v).toBe("");
  });

  test("shared formulas are written out for each cell, array formulas mark the cells they fill", () => {
    const { cell } = open("shared and array formulas");
    expect(cell(0, 1)?.f).toBe("=$A1*2+A$1");
    expect(cell(1, 1)).toMatchObject({ f: "=$A2*2+A$1", v: 5 });
    expect(cell(3, 1)).toMatchObject({ f: "=$A4*2+A$1", v: "#N/A" });
    expect(cell(0, 2)?.f).toBe("=A1:A2*2");
    expect(cell(1, 2)).toMatchObject({ v: 4, custom: { spilledFrom: [0, 2] } });
    expect(cell(0, 3)?.f).toBe('=SAPA.STATUS(A1)+IFNA(1,"_xlfn.x")');
    expect(cell(3, 0)).toMatchObject({ v: "#N/A", t: 1 });
    expect(cell(3, 2)).toMatchObject({ v: 1, t: 3 });
    expect(cell(1, 0)?.v).toBe(2); // row and cell without r
  });

  test("dates stay serials with their format; 1904 is told", () => {
    const { document, cell } = open("1904 dates");
    expect(document.date1904).toBe(true);
    expect(cell(2, 1)).toMatchObject({ v: 44562, t: 2 });
    expect(document.snapshot.styles[cell(2, 1)?.s as string]?.n).toEqual({ pattern: "dd\\-mm\\-yyyy" });
    expect(open("plain").document.date1904).toBe(false);
  });

  test("looks: font, theme colour with tint, indexed colour, border, alignment", () => {
    const { document, cell } = open("plain");
    const look = document.snapshot.styles[cell(0, 0)?.s as string];
    expect(look).toMatchObject({ bl: 1, fs: 12, ff: "Arial", cl: { rgb: "#FF0000" }, ht: 2, bd: { l: { s: 1 } } });
    expect(look?.bg?.rgb).toBe("#B4C7E7"); // accent 1, 60 % lighter; Excel rounds to B4C6E7
  });

  test("hidden and very hidden sheets, chart sheets, names of a sheet behind a chart sheet", () => {
    const { snapshot } = open("hidden sheets").document;
    expect(snapshot.sheetOrder.map((id) => [snapshot.sheets[id]?.hidden, snapshot.sheets[id]?.custom?.veryHidden ?? false])).toEqual([
      [0, false],
      [1, false],
      [1, true],
    ]);
    const chart = open("chart sheet").opened;
    expect(chart.package.otherTabs).toEqual([{ name: "Diagram", kind: "chartsheet" }]);
    expect(chart.document.snapshot.sheetOrder).toHaveLength(2);
    expect(chart.document.sheets[chart.document.snapshot.sheetOrder[1] as string]?.pageLayout.printArea).toEqual({
      row: 0,
      column: 0,
      rowCount: 2,
      columnCount: 2,
    });
  });

  test("names, their scope and comment; an area of two rectangles is not told as one", () => {
    const { document, parts } = open("names");
    expect(document.names).toEqual([
      { name: "Ældre_systemer", formula: "=Systemer!$A$2:$A$3", hidden: false, comment: "a & b" },
      { name: "lokalt", formula: "='Æøå & mere'!$B$2", hidden: false, scope: "sheet-4" },
    ]);
    expect(parts.pageLayout.printArea).toBeUndefined();
  });

  test("validations of both lists, conditional formats with their look, tables, charts, protection", () => {
    expect(open("validations").parts.dataValidations.map((v) => [v.type, v.formula1, v.origin])).toEqual([
      ["list", "Ja,Nej", "0"],
      ["wholeNumber", "0", "1"],
      ["list", "='Æøå & mere'!$A$2:$A$3", "x14/0"],
    ]);
    const formats = open("conditional formats").parts.conditionalFormats;
    expect(formats.map((f) => f.rule)).toEqual([
      { kind: "other", type: "dataBar" },
      { kind: "custom", formula: "=$C2>10", look: { fill: "#FFC7CE", color: "#9C0006" } },
    ]);
    expect(open("table").parts.tables[0]).toMatchObject({
      name: "Tabel1",
      columns: ["System-id", "Navn", "Antal"],
      hasHeaders: true,
      showFilterButton: true,
    });
    expect(open("chart").parts.charts[0]).toMatchObject({
      name: "Diagram 1",
      type: "ColumnClustered",
      source: { sheet: "sheet-3", rect: { row: 1, column: 2, rowCount: 2, columnCount: 1 } },
    });
    expect(open("protected sheet").parts.protection).toMatchObject({
      protected: true,
      hasPassword: true,
      options: { allowFormatCells: true, allowEditObjects: false, allowSort: false },
    });
  });

  test("page set-up, column spans to the edge, row heights, custom properties and XML parts", () => {
    expect(open("header and footer").parts.pageLayout).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      centerHorizontally: true,
      headers: { leftHeader: "Kommune", rightHeader: "&D", centerFooter: "Side &P" },
    });
    const { sheet } = open("outlines");
    expect(sheet.columnData?.[1]).toMatchObject({ w: 87, s: "x2" });
    expect(Object.keys(sheet.columnData ?? {}).length).toBeLessThan(100);
    expect(sheet.rowData?.[1]).toMatchObject({ h: 40, hd: 1 });
    const { document } = open("custom properties");
    expect(document.customProperties).toEqual({ Sagsnr: "2024-0001", Godkendt: true });
    expect(document.customXmlParts).toEqual([
      { id: "{11111111-2222-3333-4444-555555555555}", xml: '<data xmlns="urn:kommune"><a>1</a></data>' },
    ]);
  });

  test.each(["strict", "prefixed namespace"])("%s reads like any other", (name) => {
    const { cell, sheet, document } = open(name);
    expect([cell(1, 1)?.v, cell(2, 2)?.f, document.snapshot.styles[cell(0, 0)?.s as string]?.bl]).toEqual(["KMD Sag", "=SUM(C2:C2)", 1]);
    expect(sheet.mergeData).toEqual([{ startRow: 4, startColumn: 0, endRow: 4, endColumn: 1 }]);
  });
});

describe("what can't be opened is told in one sentence", () => {
  test.each(brokenInputs().map((input) => [input.name, input] as const))("%s", (_, { bytes, code }) => {
    const error = ((): unknown => {
      try {
        openWorkbook(bytes);
        return undefined;
      } catch (e) {
        return e;
      }
    })();
    expect(error).toBeInstanceOf(WorkbookFileError);
    expect(error).toMatchObject({ code });
    const { da, en } = error as WorkbookFileError;
    for (const sentence of [da, en]) expect(sentence).toMatch(/^[A-ZÆØÅ][^!?\n]+\.$/);
  });
});

test("20,000 rows of 18 columns open in seconds, also on a busy machine", () => {
  const rows = function* () {
    for (let i = 0; i < 20_000; i++) yield Array.from({ length: 18 }, (_, c) => (c % 3 === 0 ? i * c : `Sag ${i % 500} – æøå`));
  };
  const bytes = createWorkbook({ sheets: [{ name: "Sagsoprydning", rows: rows() }] });
  const start = process.cpuUsage();
  const { document } = openWorkbook(bytes);
  const used = process.cpuUsage(start);
  expect(document.snapshot.sheets["sheet-1"]?.cellData?.[19_999]?.[17]?.v).toBe("Sag 499 – æøå");
  expect((used.user + used.system) / 1e6).toBeLessThan(6);
});

test("a workbook made by createWorkbook holds what it was given", () => {
  const bytes = createWorkbook({
    date1904: true,
    sheets: [
      {
        name: "A & B",
        rows: [
          ["Nr", "Dato\nto", "Ja?"],
          [1, { date: 45000 }, "=x"],
          [null, true, { formula: "=A2+1", value: 2 }],
        ],
        table: { name: "T" },
        columnWidths: [10, 20],
        freezeRows: 1,
        lists: [{ column: 2, choices: ["Ja", "Nej"] }],
      },
      { name: "Skjult", rows: [], visibility: "veryHidden" },
    ],
  });
  const { document } = openWorkbook(bytes);
  const sheet = document.snapshot.sheets["sheet-1"]!;
  expect([sheet.cellData?.[1]?.[1]?.v, sheet.cellData?.[1]?.[2]?.v, sheet.cellData?.[2]?.[1]?.v, sheet.cellData?.[2]?.[2]?.f]).toEqual([
    45000,
    "=x",
    1,
    "=A2+1",
  ]);
  expect(sheet.freeze).toEqual({ xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 });
  expect(document.sheets["sheet-1"]?.tables[0]).toMatchObject({
    name: "T",
    columns: ["Nr", "Dato\nto", "Ja?"],
    rect: { rowCount: 3, columnCount: 3 },
  });
  expect(document.sheets["sheet-1"]?.dataValidations[0]).toMatchObject({
    formula1: "Ja,Nej",
    ranges: [{ row: 1, column: 2, rowCount: 2, columnCount: 1 }],
  });
  expect(document.date1904).toBe(true);
  expect(createWorkbook({ sheets: [{ name: "A", rows: [[1]] }] })).toEqual(createWorkbook({ sheets: [{ name: "A", rows: [[1]] }] }));
});

test("comments and instructions between rows, and other encodings, are understood", () => {
  const inner = CELLS.replace('<row r="2"', '<!-- <row r="9"> --><?pi x?>\n<row r="2"');
  const { document } = openWorkbook(buildTwin({ sheets: [{ name: "A", inner: `<!-- <sheetData> -->${inner}` }] }));
  expect(document.snapshot.sheets["sheet-3"]?.cellData?.[2]?.[2]?.f).toBe("=SUM(C2:C2)");
});

test.each([
  ["comments", ["comments", "notes"]],
  ["picture", ["shapes"]],
  ["pivot table", ["pivotTables"]],
  ["chart", undefined],
  ["plain", undefined],
])("of the twin with %s it is known what lies beside its cells", (name, beside) => expect(open(name).parts.beside).toEqual(beside));
