import { openWorkbook, WorkbookFileError } from "./open";
import { brokenInputs } from "./testing/broken";
import { twin } from "./testing/generate";
import { changePart } from "./testing/change-part";
import { buildTwin, CELLS } from "./testing/twin";
import { createWorkbook } from "./new";

/** Why the file is refused; undefined when it opens. */
function problemOf(bytes: Uint8Array): WorkbookFileError | undefined {
  try {
    openWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
  return undefined;
}

function open(name: string) {
  const { file, workbook } = openWorkbook(twin(name));
  const sheet = workbook.sheets[0]!;
  const cell = (row: number, column: number) => sheet.cells.cell(row, column);
  const formatAt = (row: number, column: number) => workbook.formats[cell(row, column)?.format as string];
  return { file, workbook, sheet, parts: sheet.parts, cell, formatAt };
}

describe("the content of a workbook", () => {
  test("rich text is read as plain text, phonetic hints left out, escapes and spaces kept", () => {
    const { cell } = open("rich text");
    expect(cell(0, 0)).toMatchObject({ value: "IT Kontrakt Navn" });
    expect(cell(0, 1)?.value).toBe(" a & b\r\n");
    expect(cell(0, 2)?.value).toBe("");
  });

  test("shared formulas are written out for each cell, array formulas mark the cells they fill", () => {
    const { cell } = open("shared and array formulas");
    expect(cell(0, 1)?.formula).toBe("=$A1*2+A$1");
    expect(cell(1, 1)).toMatchObject({ formula: "=$A2*2+A$1", value: 5 });
    expect(cell(3, 1)).toMatchObject({ formula: "=$A4*2+A$1", value: "#N/A" });
    expect(cell(0, 2)?.formula).toBe("=A1:A2*2");
    expect(cell(1, 2)).toMatchObject({ value: 4, spilledFrom: [0, 2] });
    expect(cell(0, 3)?.formula).toBe('=SAPA.STATUS(A1)+IFNA(1,"_xlfn.x")');
    expect(cell(3, 0)).toMatchObject({ value: "#N/A" });
    expect(cell(3, 2)).toMatchObject({ value: true });
    expect(cell(1, 0)?.value).toBe(2); // row and cell without r
  });

  test("dates stay serials with their format; the 1904 system is recognised", () => {
    const { workbook, cell, formatAt } = open("1904 dates");
    expect(workbook.date1904).toBe(true);
    expect(cell(2, 1)).toMatchObject({ value: 44562 });
    expect(formatAt(2, 1)?.numberFormat).toBe("dd\\-mm\\-yyyy");
    expect(open("plain").workbook.date1904).toBe(false);
  });

  test("formats: font, theme colour with tint, indexed colour, border, alignment", () => {
    expect(open("plain").formatAt(0, 0)).toMatchObject({
      bold: true,
      fontSize: 12,
      fontName: "Arial",
      color: "#FF0000",
      horizontal: "center",
      indent: 1,
      borders: { left: { style: "thin" } },
      fill: "#B4C7E7", // accent 1, 60 % lighter; Excel rounds to B4C6E7
    });
  });

  test("hidden and very hidden sheets, chart sheets, names of a sheet behind a chart sheet", () => {
    expect(open("hidden sheets").workbook.sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "veryHidden"]);
    const chart = open("chart sheet");
    expect(chart.file.otherTabs).toEqual([{ name: "Diagram", kind: "chartsheet" }]);
    expect(chart.workbook.sheets).toHaveLength(2);
    expect(chart.workbook.sheets[1]!.parts.pageLayout.printArea).toEqual({
      row: 0,
      column: 0,
      rowCount: 2,
      columnCount: 2,
    });
  });

  test("names, their scope and comment; an area of two rectangles is not read as one", () => {
    const { workbook, parts } = open("names");
    expect(workbook.names).toEqual([
      { name: "Ældre_systemer", formula: "=Systemer!$A$2:$A$3", hidden: false, comment: "a & b" },
      { name: "lokalt", formula: "='Æøå & mere'!$B$2", hidden: false, scope: "sheet-4" },
    ]);
    expect(parts.pageLayout.printArea).toBeUndefined();
  });

  test("validations of both lists, conditional formats with their style, tables, charts, protection", () => {
    expect(open("validations").parts.dataValidations.map((v) => [v.type, v.formula1, v.origin])).toEqual([
      ["list", "Ja,Nej", "0"],
      ["wholeNumber", "0", "1"],
      ["list", "='Æøå & mere'!$A$2:$A$3", "x14/0"],
    ]);
    const formats = open("conditional formats").parts.conditionalFormats;
    expect(formats.map((f) => f.rule)).toEqual([
      { kind: "other", type: "dataBar" },
      { kind: "custom", formula: "=$C2>10", style: { fill: "#FFC7CE", color: "#9C0006" } },
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
    expect(sheet.columns[1]).toMatchObject({ width: 87, format: "x2" });
    expect(Object.keys(sheet.columns).length).toBeLessThan(100);
    expect(sheet.rows[1]).toMatchObject({ height: 40, hidden: true });
    const { workbook } = open("custom properties");
    expect(workbook.customProperties).toEqual({ Sagsnr: "2024-0001", Godkendt: true });
    expect(workbook.customXmlParts).toEqual([
      { id: "{11111111-2222-3333-4444-555555555555}", xml: '<data xmlns="urn:kommune"><a>1</a></data>' },
    ]);
  });

  test.each(["strict", "prefixed namespace"])("%s reads like any other", (name) => {
    const { cell, sheet, formatAt } = open(name);
    expect([cell(1, 1)?.value, cell(2, 2)?.formula, formatAt(0, 0)?.bold]).toEqual(["KMD Sag", "=SUM(C2:C2)", true]);
    expect(sheet.merges).toEqual([{ row: 4, column: 0, rowCount: 1, columnCount: 2 }]);
  });
});

describe("a file that can't be opened is reported in one sentence", () => {
  test.each(brokenInputs().map((input) => [input.name, input] as const))("%s", (_, { bytes, code }) => {
    const error = problemOf(bytes);
    expect(error).toMatchObject({ code });
    const { da, en } = error as WorkbookFileError;
    for (const sentence of [da, en]) expect(sentence).toMatch(/^[A-ZÆØÅ][^!?\n]+\.$/);
  });
});

describe("a broken file says which part is broken, and where", () => {
  const plain = buildTwin({ sheets: [{ name: "Systemer", inner: CELLS }], sharedStrings: ["<t>a</t>", "<t>b</t>"] });
  const sheet = "i arket ”Systemer” (xl/worksheets/sheet1.xml)";
  test.each([
    ["xl/worksheets/sheet1.xml", '<row r="3"', '<row r="3" r="4"', `${sheet} ved række 3 og`],
    ["xl/worksheets/sheet1.xml", "</worksheet>", "</worksheeet>", `${sheet} linje 2, tegn `],
    ["xl/worksheets/sheet1.xml", 'r="A3"', 'r="ZZZZ3"', `${sheet} ved række 3 og`],
    ["xl/worksheets/sheet1.xml", '<row r="3"', '<row r="2000000"', `${sheet} ved række 2 og`],
    ["xl/sharedStrings.xml", "<t>b</t>", "<t>b</u>", "i cellernes tekster (xl/sharedStrings.xml) ved tekst nummer 2 og"],
    ["xl/styles.xml", "<fonts ", "<fonts x ", "i cellernes formater (xl/styles.xml) linje 2, tegn "],
    ["xl/workbook.xml", "</sheets>", "", "i listen over ark (xl/workbook.xml) linje 2, tegn "],
    ["_rels/.rels", "</Relationships>", "", "i listen over filens dele (_rels/.rels) linje 2, tegn "],
  ])("%s with %s → %s", (path, from, to, place) => {
    const refused = problemOf(changePart(plain, path, (text) => text.replace(from, to)));
    expect(refused?.da).toContain(`Filen er beskadiget ${place}`);
    expect(refused?.en).toContain(`damaged in `);
  });

  test("a part whose bytes are damaged is named", () => {
    const flipped = plain.slice();
    const at = Buffer.from(plain).indexOf("xl/styles.xml") + 60;
    flipped[at] = flipped[at]! ^ 255;
    expect(problemOf(flipped)?.da).toContain("i cellernes formater (xl/styles.xml) og");
  });
});

test("20,000 rows of 18 columns open in seconds, also on a busy machine", () => {
  const rows = function* () {
    for (let i = 0; i < 20_000; i++) yield Array.from({ length: 18 }, (_, c) => (c % 3 === 0 ? i * c : `Sag ${i % 500} – æøå`));
  };
  const bytes = createWorkbook({ sheets: [{ name: "Sagsoprydning", rows: rows() }] });
  const start = process.cpuUsage();
  const { workbook } = openWorkbook(bytes);
  const used = process.cpuUsage(start);
  expect(workbook.sheets[0]!.cells.cell(19_999, 17)?.value).toBe("Sag 499 – æøå");
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
  const { workbook } = openWorkbook(bytes);
  const { cells, frozen, parts } = workbook.sheets[0]!;
  expect([cells.cell(1, 1)?.value, cells.cell(1, 2)?.value, cells.cell(2, 1)?.value, cells.cell(2, 2)?.formula]).toEqual([
    45000,
    "=x",
    true,
    "=A2+1",
  ]);
  expect(frozen).toEqual({ rows: 1, columns: 0 });
  expect(parts.tables[0]).toMatchObject({
    name: "T",
    columns: ["Nr", "Dato\nto", "Ja?"],
    rect: { rowCount: 3, columnCount: 3 },
  });
  expect(parts.dataValidations[0]).toMatchObject({
    formula1: "Ja,Nej",
    ranges: [{ row: 1, column: 2, rowCount: 2, columnCount: 1 }],
  });
  expect(workbook.date1904).toBe(true);
  expect(createWorkbook({ sheets: [{ name: "A", rows: [[1]] }] })).toEqual(createWorkbook({ sheets: [{ name: "A", rows: [[1]] }] }));
});

test("comments and instructions between rows, and other encodings, are understood", () => {
  const inner = CELLS.replace('<row r="2"', '<!-- <row r="9"> --><?pi x?>\n<row r="2"');
  const { workbook } = openWorkbook(buildTwin({ sheets: [{ name: "A", inner: `<!-- <sheetData> -->${inner}` }] }));
  expect(workbook.sheets[0]!.cells.cell(2, 2)?.formula).toBe("=SUM(C2:C2)");
});

test.each([
  ["comments", ["comments", "notes"]],
  ["picture", ["shapes"]],
  ["pivot table", ["pivotTables"]],
  ["chart", undefined],
  ["plain", undefined],
])("the twin with %s lists the kinds of unread content", (name, beside) => expect(open(name).parts.beside).toEqual(beside));
