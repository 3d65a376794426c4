import type { ICellData } from "@univerjs/core";
import type { ChangeLog, WorkbookDocument } from "../stand-in/document";
import { comparePackages } from "./compare";
import { Package } from "./container/package";
import { openWorkbook, type OpenedWorkbook } from "./open";
import { saveWorkbook } from "./save";
import { addConditionalFormat, addSummary, changeLog, editCell, withCells, withParts } from "./testing/edits";
import { twin } from "./testing/generate";
import { buildTwin, CELLS } from "./testing/twin";

const SHEET = "sheet-3"; // the first sheet of every twin
const PATH = "xl/worksheets/sheet1.xml";

function save(opened: OpenedWorkbook, document: WorkbookDocument, changes: ChangeLog) {
  const bytes = saveWorkbook(opened, document, changes);
  return { bytes, pack: new Package(bytes), again: openWorkbook(bytes), comparison: comparePackages(opened.package.pack.original, bytes) };
}

const opened = (name: string): OpenedWorkbook => openWorkbook(twin(name));
const styled = (document: WorkbookDocument, cell: { row: number; column: number; cell: ICellData }, value = false) => ({
  document: withCells(document, SHEET, [cell]),
  changes: changeLog({
    styles: new Map([[SHEET, new Set([cell.row * 16384 + cell.column])]]),
    ...(value ? { values: new Map([[SHEET, new Set([cell.row * 16384 + cell.column])]]) } : {}),
  }),
});

describe("cells", () => {
  test("the master of a shared formula goes, its followers keep their formulas; the calculation chain follows", () => {
    const book = opened("shared and array formulas");
    const edit = editCell(book.document, SHEET, 0, 1, { v: "fast", t: 1 });
    const { pack, again } = save(book, edit.document, edit.changes);
    const cells = again.document.snapshot.sheets[SHEET]?.cellData;
    expect([cells?.[0]?.[1]?.v, cells?.[1]?.[1]?.f, cells?.[2]?.[1]?.f, cells?.[3]?.[1]?.f]).toEqual([
      "fast",
      "=$A2*2+A$1",
      "=$A3*2+A$1",
      "=$A4*2+A$1",
    ]);
    expect(pack.text("xl/calcChain.xml")).toContain(
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B2" i="3"/><c r="B3"/>',
    );
    expect(pack.text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("when the last formula goes, the chain goes with its relationship and type", () => {
    const book = opened("shared and array formulas");
    const keys = [
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 1],
      [0, 2],
      [0, 3],
    ] as const;
    const document = withCells(
      book.document,
      SHEET,
      keys.map(([row, column]) => ({ row, column, cell: { v: 1, t: 2 } })),
    );
    const { pack } = save(book, document, changeLog({ values: new Map([[SHEET, new Set(keys.map(([r, c]) => r * 16384 + c))]]) }));
    expect(pack.has("xl/calcChain.xml")).toBe(false);
    expect(pack.text("xl/_rels/workbook.xml.rels") + pack.text("[Content_Types].xml")).not.toContain("calcChain");
  });

  test("new cells take the look of their row or column; rows and cells come in order; spans and dimension widen", () => {
    const book = opened("outlines");
    const places = [
      [1, 0],
      [1, 25],
      [0, 1],
      [9, 2],
      [2, 0],
    ] as const;
    const document = withCells(
      book.document,
      SHEET,
      places.map(([row, column]) => ({ row, column, cell: { v: row * 100 + column, t: 2 } })),
    );
    const { pack } = save(book, document, changeLog({ values: new Map([[SHEET, new Set(places.map(([r, c]) => r * 16384 + c))]]) }));
    const text = pack.text(PATH);
    expect([...text.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d)")?/g)].map((m) => `${m[1]}/${m[2] ?? 0}`)).toEqual([
      "B1/2",
      "A2/2",
      "Z2/0",
      "A3/2",
      "C10/2",
    ]);
    expect(text).toContain('<row r="2" outlineLevel="1" hidden="1" ht="30" customHeight="1">');
  });

  test("text that looks like a formula stays text", () => {
    const book = opened("plain");
    const edit = editCell(book.document, SHEET, 1, 1, { v: '=HYPERLINK("http://x")', t: 4 });
    const { pack, again } = save(book, edit.document, edit.changes);
    expect(again.document.snapshot.sheets[SHEET]?.cellData?.[1]?.[1]).toMatchObject({ v: '=HYPERLINK("http://x")', t: 4 });
    expect(pack.text(PATH)).not.toContain("<f>HYPERLINK");
    expect(pack.text("xl/styles.xml")).toContain('quotePrefix="1"/></cellXfs>');
  });

  test("a restyled cell keeps all of its look that was not changed; the formats of the file keep their numbers", () => {
    const book = opened("plain");
    const old = book.document.snapshot.sheets[SHEET]?.cellData?.[0]?.[0] as ICellData;
    const look = book.document.snapshot.styles[old.s as string]!;
    const { pack, again, comparison } = save(
      book,
      ...(Object.values(styled(book.document, { row: 0, column: 0, cell: { ...old, s: { ...look, it: 1 } } })) as [
        WorkbookDocument,
        ChangeLog,
      ]),
    );
    const styles = pack.text("xl/styles.xml");
    const before = book.package.pack.text("xl/styles.xml");
    expect(styles).toContain('<font><b/><i/><sz val="12"/><color indexed="10"/><name val="Arial"/></font></fonts>');
    expect(styles).toContain(
      '<xf numFmtId="0" fontId="2" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="center" indent="1"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(styles.replace(/ count="\d+"/g, "").startsWith(before.slice(0, before.indexOf("</fonts>")).replace(/ count="\d+"/g, ""))).toBe(
      true,
    );
    expect(again.document.snapshot.styles[again.document.snapshot.sheets[SHEET]?.cellData?.[0]?.[0]?.s as string]).toEqual({
      ...look,
      it: 1,
    });
    expect(comparison.sheets[PATH]?.cells).toEqual([{ address: "A1", what: ["style"] }]);
  });

  test("a look that the file already has is found again", () => {
    const book = opened("plain");
    const { pack, comparison } = save(
      book,
      ...(Object.values(styled(book.document, { row: 1, column: 2, cell: { v: 12, t: 2, s: "x1" } })) as [WorkbookDocument, ChangeLog]),
    );
    expect(pack.text(PATH)).toContain('<c r="C2" s="1"><v>12</v></c>');
    expect(comparison.changed).toEqual([PATH]);
  });

  test("a new header in a table becomes the column's name", () => {
    const book = opened("table");
    const edit = editCell(book.document, SHEET, 0, 1, { v: "System\nnavn", t: 1 });
    const { pack, again } = save(book, edit.document, edit.changes);
    expect(pack.text("xl/tables/table1.xml")).toContain('<tableColumn id="2" name="System_x000a_navn"/>');
    expect(again.document.sheets[SHEET]?.tables[0]?.columns).toEqual(["System-id", "System\nnavn", "Antal"]);
  });
});

describe("parts of a sheet", () => {
  test("our conditional format goes first, and taking it away gives the file's own text back", () => {
    const book = opened("conditional formats");
    const edit = addConditionalFormat(book.document, SHEET);
    const first = save(book, edit.document, edit.changes);
    expect(first.pack.text(PATH)).toContain(
      '<cfRule type="expression" dxfId="1" priority="1"><formula>AND($A2&lt;&gt;"",LEN($B2)&gt;2)</formula></cfRule>',
    );
    const mine = first.again.document;
    expect(mine.sheets[SHEET]?.conditionalFormats.map((f) => f.priority)).toEqual([3, 2, 1]);
    const left = mine.sheets[SHEET]?.conditionalFormats.slice(0, 2).map((f) => ({ ...f, priority: f.priority - 1 })) ?? [];
    const { document, changes } = withParts(mine, SHEET, { conditionalFormats: left }, "conditionalFormats");
    const second = save(first.again, document, changes);
    expect(second.pack.text(PATH).replace(/priority="\d"/g, "")).toBe(book.package.pack.text(PATH).replace(/priority="\d"/g, ""));
  });

  test("taking a data bar away takes its extension too", () => {
    const book = opened("conditional formats");
    const { document, changes } = withParts(book.document, SHEET, { conditionalFormats: [] }, "conditionalFormats");
    expect(save(book, document, changes).pack.text(PATH)).not.toMatch(/cfRule|conditionalFormatting|extLst/);
  });

  test("a validation is added, one taken away, the others stay letter by letter", () => {
    const book = opened("validations");
    const [list, , extended] = book.document.sheets[SHEET]!.dataValidations;
    const added = {
      id: "n",
      ranges: [{ row: 1, column: 4, rowCount: 5, columnCount: 1 }],
      type: "list" as const,
      formula1: 'Bevares,"Omlægges"',
      ignoreBlanks: true,
    };
    const { document, changes } = withParts(book.document, SHEET, { dataValidations: [list!, extended!, added] }, "dataValidations");
    const { pack, again } = save(book, document, changes);
    expect(pack.text(PATH)).toContain(
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Fejl" error="Vælg Ja eller Nej" sqref="B2:B9 D2"><formula1>"Ja,Nej"</formula1></dataValidation><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="E2:E6">',
    );
    expect(pack.text(PATH)).toContain('<x14:dataValidation type="list">');
    expect(again.document.sheets[SHEET]?.dataValidations.map((v) => v.formula1)).toEqual([
      "Ja,Nej",
      'Bevares,"Omlægges"',
      "='Æøå & mere'!$A$2:$A$3",
    ]);
  });

  test("columns: a span is split where one gets a width, the rest keeps its XML", () => {
    const book = opened("outlines");
    const data = book.document.snapshot.sheets[SHEET]!;
    const snapshot = {
      ...book.document.snapshot,
      sheets: {
        [SHEET]: {
          ...data,
          columnData: { ...data.columnData, 1: { ...data.columnData?.[1], w: 140 }, 3: { w: 50 } },
          rowData: { ...data.rowData, 1: { ...data.rowData?.[1], hd: 0 as const }, 7: { h: 60 } },
        },
      },
    };
    const { pack } = save(
      book,
      { ...book.document, snapshot },
      changeLog({ aspects: new Map([[SHEET, new Set(["columns" as const, "rows" as const])]]) }),
    );
    const text = pack.text(PATH);
    expect(text).toContain(
      '<cols><col min="1" max="1" width="12.5" style="2" customWidth="1" outlineLevel="1"/><col min="2" max="2" width="20" style="2" customWidth="1" outlineLevel="1"/><col min="3" max="3" width="12.5" style="2" customWidth="1" outlineLevel="1"/><col min="4" max="4"',
    );
    expect(text).toContain('<col min="5" max="16384" width="9" hidden="1"/></cols>');
    expect(text).toContain('<row r="2" outlineLevel="1" ht="30" customHeight="1">');
    expect(text).toContain('<row r="8" ht="45" customHeight="1"></row></sheetData>');
  });

  test("protection, links, grid lines, frozen panes and merges land where the schema wants them", () => {
    const book = opened("plain");
    let document = withParts(
      book.document,
      SHEET,
      {
        protection: {
          protected: true,
          options: { allowSort: true, allowEditObjects: false, allowEditScenarios: false },
          hasPassword: false,
        },
        gridlines: false,
        hyperlinks: [{ rect: { row: 1, column: 1, rowCount: 1, columnCount: 1 }, address: "https://kombit.dk/" }],
      },
      "protection",
    ).document;
    const data = document.snapshot.sheets[SHEET]!;
    document = {
      ...document,
      snapshot: {
        ...document.snapshot,
        sheets: {
          ...document.snapshot.sheets,
          [SHEET]: {
            ...data,
            freeze: { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 },
            mergeData: [{ startRow: 5, endRow: 5, startColumn: 0, endColumn: 2 }],
          },
        },
      },
    };
    const { pack, again } = save(
      book,
      document,
      changeLog({ aspects: new Map([[SHEET, new Set(["protection", "hyperlinks", "view", "merges"] as const)]]) }),
    );
    const names = [...pack.tree(PATH).children].map((c) => c.local);
    expect(names).toEqual(["sheetViews", "sheetData", "sheetProtection", "mergeCells", "hyperlinks"]);
    expect(again.document.sheets[SHEET]).toMatchObject({
      gridlines: false,
      protection: { protected: true, options: { allowSort: true, allowFormatCells: false, allowEditObjects: false } },
      hyperlinks: [{ address: "https://kombit.dk/" }],
    });
    expect(again.document.snapshot.sheets[SHEET]?.freeze).toEqual({ xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 });
  });

  test("a chart beside one that was there, and that one taken away", () => {
    const book = opened("chart");
    const charts = book.document.sheets[SHEET]!.charts;
    const mine = {
      id: "m",
      name: "Nyt",
      type: "Pie",
      source: { sheet: SHEET, rect: { row: 0, column: 1, rowCount: 3, columnCount: 2 } },
      seriesBy: "columns" as const,
      series: [
        { categories: { row: 0, column: 1, rowCount: 3, columnCount: 1 }, values: { row: 0, column: 2, rowCount: 3, columnCount: 1 } },
      ],
      left: 10,
      top: 10,
      width: 200,
      height: 100,
    };
    const both = withParts(book.document, SHEET, { charts: [...charts, mine] }, "charts");
    const first = save(book, both.document, both.changes);
    expect(first.comparison).toMatchObject({
      added: ["xl/charts/chart2.xml"],
      removed: [],
      unchanged: expect.arrayContaining(["xl/charts/chart1.xml", PATH]),
    });
    expect(first.again.document.sheets[SHEET]?.charts.map((c) => c.type)).toEqual(["ColumnClustered", "Pie"]);
    const one = withParts(book.document, SHEET, { charts: [mine] }, "charts");
    const second = save(book, one.document, one.changes);
    expect(second.comparison.removed).toEqual(["xl/charts/chart1.xml"]);
    expect(second.again.document.sheets[SHEET]?.charts.map((c) => c.name)).toEqual(["Nyt"]);
  });
});

describe("the workbook", () => {
  test("a sheet is removed with what only it used; names and tabs behind it follow", () => {
    const book = openWorkbook(twin("chart sheet"));
    const [first, second] = book.document.snapshot.sheetOrder as [string, string];
    const sheets = { ...book.document.snapshot.sheets };
    delete sheets[first];
    const document = { ...book.document, snapshot: { ...book.document.snapshot, sheetOrder: [second], sheets } };
    const { pack, comparison, again } = save(
      book,
      document,
      changeLog({ removedSheets: [first], workbook: new Set(["sheetOrder"] as const) }),
    );
    expect(comparison.removed).toEqual(["xl/worksheets/sheet2.xml"]);
    expect(pack.text("xl/workbook.xml")).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">Ark3!$A$1:$B$2</definedName>');
    expect(again.package.workbook.sheets.map((s) => s.name)).toEqual(["Diagram", "Ark3"]);
  });

  test("our sheet removed again leaves no part of it behind", () => {
    const book = opened("plain");
    const edit = addSummary(book.document);
    const added = save(book, edit.document, edit.changes).again;
    const ours = added.document.snapshot.sheetOrder[2] as string;
    const document = {
      ...added.document,
      snapshot: { ...added.document.snapshot, sheetOrder: added.document.snapshot.sheetOrder.slice(0, 2) },
    };
    const { pack } = save(added, document, changeLog({ removedSheets: [ours], workbook: new Set(["sheetOrder"] as const) }));
    expect(pack.entries.map((entry) => entry.name)).toEqual(book.package.pack.entries.map((entry) => entry.name));
    expect(pack.text("xl/workbook.xml")).toBe(book.package.pack.text("xl/workbook.xml"));
  });

  test("a renamed and hidden sheet; names that point at it follow", () => {
    const book = opened("names");
    const data = book.document.snapshot.sheets[SHEET]!;
    const document = {
      ...book.document,
      snapshot: {
        ...book.document.snapshot,
        sheets: { ...book.document.snapshot.sheets, [SHEET]: { ...data, name: "It's nyt", hidden: 1 as const } },
      },
    };
    const { pack, comparison } = save(book, document, changeLog({ aspects: new Map([[SHEET, new Set(["name", "visibility"] as const)]]) }));
    expect(comparison.changed).toEqual(["xl/workbook.xml"]);
    expect(pack.text("xl/workbook.xml")).toContain('<sheet name="It\'s nyt" sheetId="3" r:id="rId1" state="hidden"/>');
    expect(pack.text("xl/workbook.xml")).toContain("'It''s nyt'!$A$1:$C$3,'It''s nyt'!$E$1:$F$2");
  });

  test("settings, custom properties, custom XML and names survive, and can go again", () => {
    const book = opened("custom properties");
    const document: WorkbookDocument = {
      ...book.document,
      settings: { "sapa.run": { when: "2024-05-01", rows: [1, 2] }, tekst: '<&"æ' },
      customProperties: { Godkendt: false, Ny: 3.5, Sagsnr: "2024-0001" },
      customXmlParts: [...book.document.customXmlParts, { id: "{99999999-0000-0000-0000-000000000000}", xml: '<mine xmlns="urn:x"/>' }],
      names: [{ name: "SapaOmråde", formula: "=Systemer!$A$2", hidden: true, scope: SHEET }],
    };
    const all = changeLog({ workbook: new Set(["settings", "customProperties", "customXmlParts", "names"] as const) });
    const { again, comparison } = save(book, document, all);
    expect(again.document).toMatchObject({
      settings: document.settings,
      customProperties: document.customProperties,
      customXmlParts: document.customXmlParts,
      names: document.names,
    });
    expect(comparison.unchanged).toEqual(expect.arrayContaining([PATH, "customXml/item1.xml", "xl/styles.xml"]));
    const back = save(again, { ...book.document }, all);
    expect(back.pack.entries.map((e) => e.name)).toEqual(book.package.pack.entries.map((e) => e.name));
  });

  test("a workbook without styles or strings gets what is needed, and only then", () => {
    const bytes = buildTwin({ sheets: [{ name: "A", inner: CELLS.replace(/ s="\d"/g, "") }] });
    const book = openWorkbook(bytes);
    const edit = addSummary(book.document);
    expect(save(book, edit.document, edit.changes).again.document.snapshot.sheetOrder).toHaveLength(2);
  });

  test("the same save twice gives the same bytes", () => {
    const book = opened("chart");
    const edit = addSummary(book.document);
    expect(saveWorkbook(book, edit.document, edit.changes)).toEqual(saveWorkbook(book, edit.document, edit.changes));
  });
});
