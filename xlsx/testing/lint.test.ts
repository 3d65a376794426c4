import { readArchive, writeArchive } from "../container/archive";
import { createWorkbook } from "../new";
import { changePart } from "./change-part";
import { checkLossless } from "./check-lossless";
import { TWIN_NAMES, twin } from "./generate";
import { lintWorkbook } from "./lint";
import { CELLS, buildTwin } from "./twin";

test.each(TWIN_NAMES)("edits of the twin with %s bring no fault that Excel repairs", (name) => {
  const bytes = twin(name);
  const before = lintWorkbook(bytes);
  const { saved } = checkLossless(bytes);
  for (const [edit, file] of Object.entries(saved))
    expect([edit, lintWorkbook(file).filter((complaint) => !before.includes(complaint))]).toEqual([edit, []]);
});

test("a new workbook has no fault", () => {
  const rows = [
    ["A", "B"],
    ["1", 2],
    [null, { formula: "=XLOOKUP(A1,B:B,B:B)", value: 2 }],
  ] as const;
  expect(
    lintWorkbook(createWorkbook({ sheets: [{ name: "A", rows, table: { name: "T" }, lists: [{ column: 0, choices: ["1"] }] }] })),
  ).toEqual([]);
});

const SHEET = "xl/worksheets/sheet1.xml";
const inSheet = (after: string, cells = CELLS) => buildTwin({ sheets: [{ name: "A", inner: `${cells}${after}` }] });
/** [fault, file, the complaint] */
const FAULTS: readonly (readonly [string, () => Uint8Array, string])[] = [
  ["text that is no XML", () => changePart(inSheet(""), SHEET, (text) => text.replace("KMD Sag", "KMD\u000bSag")), "disallowed character"],
  ["rows out of order", () => inSheet("", CELLS.replace('<row r="3"', '<row r="2"')), "row 2 after row 2"],
  ["cells out of order", () => inSheet("", CELLS.replace('"B2"', '"A2"')), "cell A2 is out of order"],
  ["a missing cell format", () => inSheet("", CELLS.replace('s="1"', 's="9"')), "cell B3: no format 9"],
  ["a function without prefix", () => inSheet("", CELLS.replace("SUM(", "XLOOKUP(")), "C3: XLOOKUP without _xlfn."],
  ["a long formula", () => inSheet("", CELLS.replace("SUM(C2:C2)", `SUM(${"1,".repeat(4100)}1)`)), "a formula of"],
  ["a long text in a formula", () => inSheet("", CELLS.replace("SUM(C2:C2)", `LEN("${"x".repeat(256)}")`)), "longer than 255 in a formula"],
  ["a long text", () => inSheet("", CELLS.replace("KMD Sag", "x".repeat(32_768))), "a text of 32768 characters"],
  [
    "a shared formula without its first cell",
    () => inSheet("", CELLS.replace("<f>SUM(C2:C2)</f>", '<f t="shared" si="3"/>')),
    "cell C3 shares a missing formula",
  ],
  [
    "overlapping merges",
    () => inSheet('<mergeCells count="2"><mergeCell ref="A5:B6"/><mergeCell ref="B6:C6"/></mergeCells>'),
    "merged cells overlap in row 6",
  ],
  ["a wrong count", () => inSheet('<mergeCells count="3"><mergeCell ref="A5:B6"/></mergeCells>'), "mergeCells counts 3, has 1"],
  [
    "a missing style of a condition",
    () =>
      inSheet(
        '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="7" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>',
      ),
    "names the missing style 7",
  ],
  [
    "a long prompt",
    () => inSheet(`<dataValidations count="1"><dataValidation sqref="A1" prompt="${"x".repeat(256)}"/></dataValidations>`),
    "prompt is longer than 255",
  ],
  [
    "equal sheet ids",
    () => changePart(twin("plain"), "xl/workbook.xml", (text) => text.replace('sheetId="4"', 'sheetId="3"')),
    "sheetId 3 twice",
  ],
  [
    "equal sheet names",
    () => changePart(twin("plain"), "xl/workbook.xml", (text) => text.replace("Æøå &amp; mere", "SYSTEMER")),
    'sheet "systemer" twice',
  ],
  [
    "equal names",
    () =>
      changePart(twin("names"), "xl/workbook.xml", (text) =>
        text.replace("</definedNames>", '<definedName name="ÆLDRE_systemer">A!$A$1</definedName></definedNames>'),
      ),
    "name ældre_systemer of sheet none twice",
  ],
  [
    "a table named as a name",
    () =>
      changePart(twin("table"), "xl/workbook.xml", (text) =>
        text.replace("</sheets>", '</sheets><definedNames><definedName name="TABEL1">Systemer!$A$1</definedName></definedNames>'),
      ),
    "table name tabel1 twice",
  ],
  [
    "equal columns of a table",
    () => changePart(twin("table"), "xl/tables/table1.xml", (text) => text.replace('name="Navn"', 'name="Antal"')),
    'column "antal" twice',
  ],
  [
    "a header that a table's column does not have",
    () => changePart(twin("table"), "xl/tables/table1.xml", (text) => text.replace('name="Navn"', 'name="Systemnavn"')),
    'column "Systemnavn" has the header "Navn"',
  ],
  [
    "a long comment of a name",
    () => changePart(twin("names"), "xl/workbook.xml", (text) => text.replace('comment="a', `comment="${"a".repeat(255)}`)),
    "the comment of name Ældre_systemer is longer than 255",
  ],
  [
    "a long sheet name",
    () => changePart(twin("plain"), "xl/workbook.xml", (text) => text.replace("Systemer", "s".repeat(32))),
    `sheet name "${"s".repeat(32)}" is not allowed`,
  ],
  [
    "a chain with a cell that has no formula",
    () =>
      changePart(twin("shared and array formulas"), SHEET, (text) => text.replace(/<f[^>]*>SAPA[\s\S]*?<\/f>|<f>_xldudf[\s\S]*?<\/f>/, "")),
    "which has no formula",
  ],
  [
    "a missing part",
    () => writeArchive(readArchive(twin("chart")).filter(({ name }) => name !== "xl/charts/chart1.xml")),
    "which is missing",
  ],
  [
    "a part without type",
    () =>
      changePart(twin("chart"), "[Content_Types].xml", (text) =>
        text.replace(/<Default Extension="xml"[^>]*>/, "").replace(/<Override PartName="\/xl\/charts[^>]*>/, ""),
      ),
    "xl/charts/chart1.xml: no content type",
  ],
];

test.each(FAULTS)("the lint reports %s", (_fault, file, complaint) => {
  expect(lintWorkbook(file()).join("\n")).toContain(complaint);
});
