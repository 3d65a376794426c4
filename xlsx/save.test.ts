import { cellKey } from "./address";
import { comparePackages } from "./compare";
import { Package } from "./container/package";
import type { Cell, CellFormat } from "./model/cell";
import type { Changes } from "./model/changes";
import type { Workbook } from "./model/workbook";
import { openWorkbook, type OpenedWorkbook } from "./open";
import { saveWorkbook } from "./save";
import { addConditionalFormat, addSummary, changeLog, editCell, sheetOf, withCells, withParts, withSheet } from "./testing/edits";
import { twin } from "./testing/generate";
import { buildTwin, CELLS } from "./testing/twin";

const SHEET = "sheet-3"; // the first sheet of every twin
const PATH = "xl/worksheets/sheet1.xml";

function save({ file }: OpenedWorkbook, { workbook, changes }: { readonly workbook: Workbook; readonly changes: Changes }) {
  const bytes = saveWorkbook(file, workbook, changes);
  return { bytes, pack: new Package(bytes), reopened: openWorkbook(bytes), comparison: comparePackages(file.pack.original, bytes) };
}

const opened = (name: string): OpenedWorkbook => openWorkbook(twin(name));
const styled = (workbook: Workbook, cell: { row: number; column: number; cell: Cell }) => ({
  workbook: withCells(workbook, SHEET, [cell]),
  changes: changeLog({ styles: new Map([[SHEET, new Set([cellKey(cell.row, cell.column)])]]) }),
});
const cellOf = ({ workbook }: OpenedWorkbook, row: number, column: number): Cell | undefined =>
  sheetOf(workbook, SHEET).cells.cell(row, column);

describe("cells", () => {
  test("the master of a shared formula goes, its followers keep their formulas; the calculation chain follows", () => {
    const book = opened("shared and array formulas");
    const { pack, reopened } = save(book, editCell(book.workbook, SHEET, 0, 1, { value: "fast" }));
    expect(cellOf(reopened, 0, 1)?.value).toBe("fast");
    expect([1, 2, 3].map((row) => cellOf(reopened, row, 1)?.formula)).toEqual(["=$A2*2+A$1", "=$A3*2+A$1", "=$A4*2+A$1"]);
    expect(pack.text("xl/calcChain.xml")).toContain(
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B2" i="3"/><c r="B3"/>',
    );
    expect(pack.text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("without formulas the chain is removed with its relationship and type", () => {
    const book = opened("shared and array formulas");
    const keys = [
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 1],
      [0, 2],
      [0, 3],
    ] as const;
    const workbook = withCells(
      book.workbook,
      SHEET,
      keys.map(([row, column]) => ({ row, column, cell: { value: 1 } })),
    );
    const { pack } = save(book, {
      workbook,
      changes: changeLog({ values: new Map([[SHEET, new Set(keys.map(([r, c]) => cellKey(r, c)))]]) }),
    });
    expect(pack.has("xl/calcChain.xml")).toBe(false);
    expect(pack.text("xl/_rels/workbook.xml.rels") + pack.text("[Content_Types].xml")).not.toContain("calcChain");
  });

  test("new cells inherit the format of their row or column; rows and cells are in order; spans and dimension widen", () => {
    const book = opened("outlines");
    const places = [
      [1, 0],
      [1, 25],
      [0, 1],
      [9, 2],
      [2, 0],
    ] as const;
    const workbook = withCells(
      book.workbook,
      SHEET,
      places.map(([row, column]) => ({ row, column, cell: { value: row * 100 + column } })),
    );
    const { pack } = save(book, {
      workbook,
      changes: changeLog({ values: new Map([[SHEET, new Set(places.map(([r, c]) => cellKey(r, c)))]]) }),
    });
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

  test("a text that resembles a formula stays text", () => {
    const book = opened("plain");
    const { pack, reopened } = save(book, editCell(book.workbook, SHEET, 1, 1, { value: '=HYPERLINK("http://x")' }));
    expect(cellOf(reopened, 1, 1)).toEqual({ value: '=HYPERLINK("http://x")', format: expect.any(String) });
    expect(pack.text(PATH)).not.toContain("<f>HYPERLINK");
    expect(pack.text("xl/styles.xml")).toContain('quotePrefix="1"/></cellXfs>');
  });

  test("a restyled cell keeps the unchanged parts of its format; the formats of the file keep their numbers", () => {
    const book = opened("plain");
    const old = cellOf(book, 0, 0) as Cell;
    const format = book.workbook.formats[old.format as string] as CellFormat;
    const italic = { row: 0, column: 0, cell: { ...old, format: { ...format, italic: true } } };
    const { pack, reopened, comparison } = save(book, styled(book.workbook, italic));
    const styles = pack.text("xl/styles.xml");
    const before = book.file.pack.text("xl/styles.xml");
    expect(styles).toContain('<font><b/><i/><sz val="12"/><color indexed="10"/><name val="Arial"/></font></fonts>');
    expect(styles).toContain(
      '<xf numFmtId="0" fontId="2" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="center" indent="1"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(styles.replace(/ count="\d+"/g, "").startsWith(before.slice(0, before.indexOf("</fonts>")).replace(/ count="\d+"/g, ""))).toBe(
      true,
    );
    expect(reopened.workbook.formats[cellOf(reopened, 0, 0)?.format as string]).toEqual({ ...format, italic: true });
    expect(comparison.sheets[PATH]?.cells).toEqual([{ address: "A1", what: ["style"] }]);
  });

  test("a format of the file is reused", () => {
    const book = opened("plain");
    const { pack, comparison } = save(book, styled(book.workbook, { row: 1, column: 2, cell: { value: 12, format: "x1" } }));
    expect(pack.text(PATH)).toContain('<c r="C2" s="1"><v>12</v></c>');
    expect(comparison.changed).toEqual([PATH]);
  });

  test("a new header in a table becomes the column's name", () => {
    const book = opened("table");
    const { pack, reopened } = save(book, editCell(book.workbook, SHEET, 0, 1, { value: "System\nnavn" }));
    expect(pack.text("xl/tables/table1.xml")).toContain('<tableColumn id="2" name="System_x000a_navn"/>');
    expect(sheetOf(reopened.workbook, SHEET).parts.tables[0]?.columns).toEqual(["System-id", "System\nnavn", "Antal"]);
  });
});

describe("parts of a sheet", () => {
  test("a new conditional format goes first, and its removal restores the file's text", () => {
    const book = opened("conditional formats");
    const first = save(book, addConditionalFormat(book.workbook, SHEET));
    expect(first.pack.text(PATH)).toContain(
      '<cfRule type="expression" dxfId="1" priority="1"><formula>AND($A2&lt;&gt;"",LEN($B2)&gt;2)</formula></cfRule>',
    );
    const { conditionalFormats } = sheetOf(first.reopened.workbook, SHEET).parts;
    expect(conditionalFormats.map((f) => f.priority)).toEqual([3, 2, 1]);
    const left = conditionalFormats.slice(0, 2).map((f) => ({ ...f, priority: f.priority - 1 }));
    const second = save(first.reopened, withParts(first.reopened.workbook, SHEET, { conditionalFormats: left }, "conditionalFormats"));
    expect(second.pack.text(PATH).replace(/priority="\d"/g, "")).toBe(book.file.pack.text(PATH).replace(/priority="\d"/g, ""));
  });

  test("the removal of a data bar removes its extension too", () => {
    const book = opened("conditional formats");
    const removed = withParts(book.workbook, SHEET, { conditionalFormats: [] }, "conditionalFormats");
    expect(save(book, removed).pack.text(PATH)).not.toMatch(/cfRule|conditionalFormatting|extLst/);
  });

  test("a validation is added, one removed, the others stay unchanged", () => {
    const book = opened("validations");
    const [list, , extended] = sheetOf(book.workbook, SHEET).parts.dataValidations;
    const added = {
      id: "n",
      ranges: [{ row: 1, column: 4, rowCount: 5, columnCount: 1 }],
      type: "list" as const,
      formula1: 'Bevares,"Omlægges"',
      ignoreBlanks: true,
    };
    const { pack, reopened } = save(
      book,
      withParts(book.workbook, SHEET, { dataValidations: [list!, extended!, added] }, "dataValidations"),
    );
    expect(pack.text(PATH)).toContain(
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Fejl" error="Vælg Ja eller Nej" sqref="B2:B9 D2"><formula1>"Ja,Nej"</formula1></dataValidation><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="E2:E6">',
    );
    expect(pack.text(PATH)).toContain('<x14:dataValidation type="list">');
    expect(sheetOf(reopened.workbook, SHEET).parts.dataValidations.map((v) => v.formula1)).toEqual([
      "Ja,Nej",
      'Bevares,"Omlægges"',
      "='Æøå & mere'!$A$2:$A$3",
    ]);
  });

  test("columns: a span is split where one gets a width, the rest keeps its XML", () => {
    const book = opened("outlines");
    const { columns, rows } = sheetOf(book.workbook, SHEET);
    const workbook = withSheet(book.workbook, SHEET, {
      columns: { ...columns, 1: { ...columns[1], width: 140 }, 3: { width: 50 } },
      rows: { ...rows, 1: { ...rows[1], hidden: false }, 7: { height: 60 } },
    });
    const { pack } = save(book, { workbook, changes: changeLog({ aspects: new Map([[SHEET, new Set(["columns", "rows"] as const)]]) }) });
    const text = pack.text(PATH);
    expect(text).toContain(
      '<cols><col min="1" max="1" width="12.5" style="2" customWidth="1" outlineLevel="1"/><col min="2" max="2" width="20" style="2" customWidth="1" outlineLevel="1"/><col min="3" max="3" width="12.5" style="2" customWidth="1" outlineLevel="1"/><col min="4" max="4"',
    );
    expect(text).toContain('<col min="5" max="16384" width="9" hidden="1"/></cols>');
    expect(text).toContain('<row r="2" outlineLevel="1" ht="30" customHeight="1">');
    expect(text).toContain('<row r="8" ht="45" customHeight="1"></row></sheetData>');
  });

  test("protection, links, grid lines, frozen panes and merges are where the schema requires them", () => {
    const book = opened("plain");
    const { parts } = sheetOf(book.workbook, SHEET);
    const workbook = withSheet(book.workbook, SHEET, {
      frozen: { rows: 1, columns: 1 },
      merges: [{ row: 5, column: 0, rowCount: 1, columnCount: 3 }],
      parts: {
        ...parts,
        protection: {
          protected: true,
          options: { allowSort: true, allowEditObjects: false, allowEditScenarios: false },
          hasPassword: false,
        },
        gridlines: false,
        hyperlinks: [{ rect: { row: 1, column: 1, rowCount: 1, columnCount: 1 }, address: "https://kombit.dk/" }],
      },
    });
    const aspects = new Set(["protection", "hyperlinks", "view", "merges"] as const);
    const { pack, reopened } = save(book, { workbook, changes: changeLog({ aspects: new Map([[SHEET, aspects]]) }) });
    const names = [...pack.tree(PATH).children].map((c) => c.local);
    expect(names).toEqual(["sheetViews", "sheetData", "sheetProtection", "mergeCells", "hyperlinks"]);
    expect(sheetOf(reopened.workbook, SHEET).parts).toMatchObject({
      gridlines: false,
      protection: { protected: true, options: { allowSort: true, allowFormatCells: false, allowEditObjects: false } },
      hyperlinks: [{ address: "https://kombit.dk/" }],
    });
    expect(sheetOf(reopened.workbook, SHEET).frozen).toEqual({ rows: 1, columns: 1 });
  });

  test("a chart is added beside one of the file, and that one removed", () => {
    const book = opened("chart");
    const charts = sheetOf(book.workbook, SHEET).parts.charts;
    const added = {
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
    const first = save(book, withParts(book.workbook, SHEET, { charts: [...charts, added] }, "charts"));
    expect(first.comparison).toMatchObject({
      added: ["xl/charts/chart2.xml"],
      removed: [],
      unchanged: expect.arrayContaining(["xl/charts/chart1.xml", PATH]),
    });
    expect(sheetOf(first.reopened.workbook, SHEET).parts.charts.map((c) => c.type)).toEqual(["ColumnClustered", "Pie"]);
    const second = save(book, withParts(book.workbook, SHEET, { charts: [added] }, "charts"));
    expect(second.comparison.removed).toEqual(["xl/charts/chart1.xml"]);
    expect(sheetOf(second.reopened.workbook, SHEET).parts.charts.map((c) => c.name)).toEqual(["Nyt"]);
  });
});

describe("the workbook", () => {
  test("a sheet is removed with everything only it used; names and tabs behind it follow", () => {
    const book = openWorkbook(twin("chart sheet"));
    const [first, second] = book.workbook.sheets;
    const { pack, comparison, reopened } = save(book, {
      workbook: { ...book.workbook, sheets: [second!] },
      changes: changeLog({ removedSheets: [first!.id], workbook: new Set(["sheetOrder"] as const) }),
    });
    expect(comparison.removed).toEqual(["xl/worksheets/sheet2.xml"]);
    expect(pack.text("xl/workbook.xml")).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">Ark3!$A$1:$B$2</definedName>');
    expect(reopened.file.workbookPart.sheets.map((s) => s.name)).toEqual(["Diagram", "Ark3"]);
  });

  test("a new sheet that is removed later leaves no part behind", () => {
    const book = opened("plain");
    const added = save(book, addSummary(book.workbook)).reopened;
    const { pack } = save(added, {
      workbook: { ...added.workbook, sheets: added.workbook.sheets.slice(0, 2) },
      changes: changeLog({ removedSheets: [added.workbook.sheets[2]!.id], workbook: new Set(["sheetOrder"] as const) }),
    });
    expect(pack.entries.map((entry) => entry.name)).toEqual(book.file.pack.entries.map((entry) => entry.name));
    expect(pack.text("xl/workbook.xml")).toBe(book.file.pack.text("xl/workbook.xml"));
  });

  test("formulas that refer to a removed sheet make Excel recalculate; others do not", () => {
    const sheets = [
      { name: "A & B", inner: CELLS },
      { name: "Andet", inner: '<sheetData><row r="1"><c r="A1"><f>SUM(\'A &amp; B\'!A1)</f><v>1</v></c></row></sheetData>' },
      { name: "Tom", inner: CELLS },
    ];
    const book = openWorkbook(buildTwin({ sheets }));
    const without = (name: string) => {
      const removed = book.workbook.sheets.find((sheet) => sheet.name === name)!;
      return save(book, {
        workbook: { ...book.workbook, sheets: book.workbook.sheets.filter((sheet) => sheet !== removed) },
        changes: changeLog({ removedSheets: [removed.id], workbook: new Set(["sheetOrder"] as const) }),
      }).pack.text("xl/workbook.xml");
    };
    expect(without("A & B")).toContain('fullCalcOnLoad="1"');
    expect(without("Tom")).not.toContain("fullCalcOnLoad");
  });

  test("a renamed and hidden sheet; names that refer to it follow", () => {
    const book = opened("names");
    const { pack, comparison } = save(book, {
      workbook: withSheet(book.workbook, SHEET, { name: "It's nyt", visibility: "hidden" }),
      changes: changeLog({ aspects: new Map([[SHEET, new Set(["name", "visibility"] as const)]]) }),
    });
    expect(comparison.changed).toEqual(["xl/workbook.xml"]);
    expect(pack.text("xl/workbook.xml")).toContain('<sheet name="It\'s nyt" sheetId="3" r:id="rId1" state="hidden"/>');
    expect(pack.text("xl/workbook.xml")).toContain("'It''s nyt'!$A$1:$C$3,'It''s nyt'!$E$1:$F$2");
  });

  test("custom properties, custom XML and names are saved, and can be removed", () => {
    const book = opened("custom properties");
    const workbook: Workbook = {
      ...book.workbook,
      customProperties: { Godkendt: false, Ny: 3.5, Sagsnr: "2024-0001" },
      customXmlParts: [...book.workbook.customXmlParts, { id: "{99999999-0000-0000-0000-000000000000}", xml: '<mine xmlns="urn:x"/>' }],
      names: [{ name: "SapaOmråde", formula: "=Systemer!$A$2", hidden: true, scope: SHEET }],
    };
    const changes = changeLog({ workbook: new Set(["customProperties", "customXmlParts", "names"] as const) });
    const { reopened, comparison } = save(book, { workbook, changes });
    expect(reopened.workbook).toMatchObject({
      customProperties: workbook.customProperties,
      customXmlParts: workbook.customXmlParts,
      names: workbook.names,
    });
    expect(comparison.unchanged).toEqual(expect.arrayContaining([PATH, "customXml/item1.xml", "xl/styles.xml"]));
    const back = save(reopened, { workbook: book.workbook, changes });
    expect(back.pack.entries.map((e) => e.name)).toEqual(book.file.pack.entries.map((e) => e.name));
  });

  test("a sheet's own properties are saved as texts beside it, changed, and removed without a trace", () => {
    const withProperties = (from: OpenedWorkbook, customProperties: Readonly<Record<string, string>>) =>
      save(from, withParts(from.workbook, SHEET, { customProperties }, "customProperties"));
    const given = { sapa: "report:x|Ærø & 'Læsø' 😀", anden: "" };
    const { reopened, pack } = withProperties(opened("plain"), given);
    expect(sheetOf(reopened.workbook, SHEET).parts.customProperties).toEqual(given);
    expect(pack.text(PATH)).toMatch(
      /<customProperties><customPr name="sapa" r:id="rId\d+"\/><customPr name="anden" r:id="rId\d+"\/><\/customProperties>/,
    );
    expect(pack.contentType("xl/customProperty1.bin")).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty");
    expect([...pack.bytes("xl/customProperty1.bin").slice(0, 4)]).toEqual([0x72, 0, 0x65, 0]);
    const changed = withProperties(reopened, { anden: "", ny: "2" });
    expect(sheetOf(changed.reopened.workbook, SHEET).parts.customProperties).toEqual({ anden: "", ny: "2" });
    const none = withProperties(changed.reopened, {});
    expect(none.pack.text(PATH)).not.toContain("customPr");
    expect(none.pack.entries.map(({ name }) => name).filter((name) => name.includes("customProperty"))).toEqual([]);
  });

  test("a new sheet has its properties", () => {
    const book = opened("plain");
    const { workbook, changes } = addSummary(book.workbook);
    const added = changes.addedSheets[0]!;
    const { reopened } = save(book, {
      workbook: withParts(workbook, added, { customProperties: { sapa: "legend|A" } }, "customProperties").workbook,
      changes,
    });
    const all = reopened.workbook.sheets.flatMap(({ parts }) => (parts.customProperties === undefined ? [] : [parts.customProperties]));
    expect(all).toEqual([{ sapa: "legend|A" }]);
  });

  test("custom functions are written in the file's form for the namespaces that the caller names", () => {
    const { file, workbook } = opened("plain");
    const edit = editCell(workbook, SHEET, 1, 1, { formula: "=ACME.RATE(A1)+OTHER.RATE(A1)", value: 1 });
    const xml = (customFunctions: readonly string[]): string =>
      new Package(saveWorkbook(file, edit.workbook, edit.changes, { customFunctions })).text(PATH);
    expect(xml(["ACME"])).toContain("<f>_xldudf_ACME_RATE(A1)+OTHER.RATE(A1)</f>");
    expect(xml([])).toContain("<f>ACME.RATE(A1)+OTHER.RATE(A1)</f>");
  });

  test("a workbook without styles or strings gets what is needed, and only then", () => {
    const bytes = buildTwin({ sheets: [{ name: "A", inner: CELLS.replace(/ s="\d"/g, "") }] });
    const book = openWorkbook(bytes);
    expect(save(book, addSummary(book.workbook)).reopened.workbook.sheets).toHaveLength(2);
  });

  test("the same save twice gives the same bytes", () => {
    const { file, workbook } = opened("chart");
    const edit = addSummary(workbook);
    expect(saveWorkbook(file, edit.workbook, edit.changes)).toEqual(saveWorkbook(file, edit.workbook, edit.changes));
  });
});
