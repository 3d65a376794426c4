import fc from "fast-check";
import { cellKey } from "./address";
import { toFileFormula } from "./formula/file-names";
import { CellTable } from "./grid";
import type { Workbook } from "./model/workbook";
import { createWorkbook } from "./new";
import { openWorkbook } from "./open";
import { saveWorkbook } from "./save";
import { SUMMARY_SHEET, addConditionalFormat, addSummary, changeLog, sheetOf, withCells, withParts, withSheet } from "./testing/edits";
import { twin } from "./testing/generate";
import { lintWorkbook } from "./testing/lint";

const SHEET = "sheet-3";
/** Every character that XML can't hold, and some harmless ones. */
const BAD = [
  ...Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)),
  "\ud83d",
  "\ude00",
  "\ufffe",
  "\uffff",
  "_x000B_",
  "]]>",
  "<&\"'>",
  "😀",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...BAD), fc.constantFrom("a", "Æ", " ")), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(""));

/** Puts a text wherever a workbook has texts. */
function everywhere(workbook: Workbook, value: string): { readonly workbook: Workbook; readonly changes: ReturnType<typeof changeLog> } {
  const literal = `"${value.replace(/"/g, '""')}"`;
  const summary = addSummary(workbook, "Ark").workbook;
  const { parts, cells } = sheetOf(summary, SUMMARY_SHEET);
  const [table, chart, link] = [parts.tables[0]!, parts.charts[0]!, parts.hyperlinks[0]!];
  const texts: Workbook = withSheet(summary, SUMMARY_SHEET, {
    cells: new CellTable({
      0: { 0: { value }, 1: { formula: `=LEN(${literal})`, value }, 2: { formula: `={${literal},1}`, value: 1 } },
      4: { 0: { value }, 1: { value: `${value}2` } },
      6: { 0: cells.cell(6, 0)! },
    }),
    parts: {
      ...parts,
      tables: [{ ...table, columns: [value, `${value}2`] }],
      charts: [{ ...chart, name: value, title: value, series: [{ ...chart.series![0]!, name: value }] }],
      hyperlinks: [{ ...link, address: `https://example.org/${value}`, screenTip: value }],
      pageLayout: { ...parts.pageLayout, headers: { leftHeader: value, centerFooter: value } },
      dataValidations: [
        {
          id: "v",
          ranges: [{ row: 9, column: 0, rowCount: 1, columnCount: 1 }],
          type: "custom",
          formula1: `=A1<>${literal}`,
          ignoreBlanks: true,
          errorAlert: { show: true, style: "stop", title: value, message: value },
          prompt: { show: true, title: value, message: value },
        },
      ],
    },
  });
  const formatted = addConditionalFormat(texts, SHEET).workbook;
  const formats = sheetOf(formatted, SHEET).parts.conditionalFormats.map((format) => ({
    ...format,
    rule: format.rule.kind === "custom" ? { ...format.rule, formula: `=A1=${literal}` } : format.rule,
  }));
  const named = withParts(formatted, SHEET, { conditionalFormats: formats }, "conditionalFormats").workbook;
  return {
    workbook: {
      ...withCells(named, SHEET, [{ row: 1, column: 1, cell: { value } }]),
      names: [{ name: "Navn", formula: `=${literal}`, hidden: false, comment: value }],
      customProperties: { a: value },
    },
    changes: changeLog({
      addedSheets: [SUMMARY_SHEET],
      values: new Map([[SHEET, new Set([cellKey(1, 1)])]]),
      aspects: new Map([[SHEET, new Set(["conditionalFormats"] as const)]]),
      workbook: new Set(["sheetOrder", "names", "customProperties"] as const),
    }),
  };
}

const wellFormed = (value: string): string =>
  value.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

test("no text makes a file that Excel can't open, and cells keep theirs", () => {
  fc.assert(
    fc.property(text, (value) => {
      const { file, workbook } = openWorkbook(twin("plain"));
      const edit = everywhere(workbook, value);
      const saved = saveWorkbook(file, edit.workbook, edit.changes);
      expect(lintWorkbook(saved)).toEqual([]);
      expect(sheetOf(openWorkbook(saved).workbook, SHEET).cells.cell(1, 1)?.value).toBe(wellFormed(value));
    }),
    { numRuns: 150 },
  );
});

test("the same holds for new workbooks", () => {
  fc.assert(
    fc.property(text, (value) => {
      const rows = [[value], [value], [{ formula: `=LEN("${value.replace(/"/g, '""')}")`, value }]];
      const bytes = createWorkbook({ sheets: [{ name: "A", rows, table: { name: "T" } }] });
      expect(lintWorkbook(bytes)).toEqual([]);
      expect(openWorkbook(bytes).workbook.sheets[0]!.cells.cell(1, 0)?.value).toBe(wellFormed(value));
    }),
    { numRuns: 60 },
  );
});

test("Excel's limits: texts are cut with an ellipsis, long texts of formulas are split, a long formula becomes its value", () => {
  const long = "x".repeat(40_000);
  const rows = [[long], [{ formula: `=SUM(${"1,".repeat(5000)}1)`, value: 5001 }], [{ formula: `=LEN("${"y".repeat(600)}")`, value: 600 }]];
  const bytes = createWorkbook({ sheets: [{ name: "A", rows }] });
  expect(lintWorkbook(bytes)).toEqual([]);
  const { cells } = openWorkbook(bytes).workbook.sheets[0]!;
  expect(cells.cell(0, 0)?.value).toBe(`${"x".repeat(32_766)}…`);
  expect(cells.cell(1, 0)).toEqual({ value: 5001 });
  expect(cells.cell(2, 0)?.formula).toBe(`=LEN(("${"y".repeat(255)}"&"${"y".repeat(255)}"&"${"y".repeat(90)}"))`);
});

test("Excel's limits for names: comments are cut, other names are never written", () => {
  const { file, workbook } = openWorkbook(twin("plain"));
  const withName = (name: string, formula: string, comment = "") =>
    saveWorkbook(
      file,
      { ...workbook, names: [{ name, formula, hidden: false, comment }] },
      changeLog({ workbook: new Set(["names"] as const) }),
    );
  const saved = withName("n".repeat(255), "=1", "c".repeat(300));
  expect(lintWorkbook(saved)).toEqual([]);
  expect(openWorkbook(saved).workbook.names[0]?.comment).toBe(`${"c".repeat(254)}…`);
  expect(() => withName("n".repeat(256), "=1")).toThrow("255");
  expect(() => withName("to ord", "=1")).toThrow("blanks");
  expect(() => withName("n", `=${"1+".repeat(4100)}1`)).toThrow("8192");
  const withSheetName = (name: string) => () => {
    const edit = addSummary(workbook, name);
    return saveWorkbook(file, edit.workbook, edit.changes);
  };
  expect(lintWorkbook(withSheetName("a".repeat(31))())).toEqual([]);
  for (const name of ["a".repeat(32), "", "a/b", "a:b", "[a]", "'a"]) {
    expect(withSheetName(name)).toThrow("can't be named");
    expect(() => createWorkbook({ sheets: [{ name, rows: [] }] })).toThrow("can't be named");
  }
});

test("control characters in formulas are written as CHAR, and left out of array constants", () => {
  expect(toFileFormula('=LEFT("a\u000bb",1)&"c"')).toBe('LEFT(("a"&CHAR(11)&"b"),1)&"c"');
  expect(toFileFormula('="\u0001"')).toBe("CHAR(1)");
  expect(toFileFormula('=SUM({"a\u000bb",1})')).toBe('SUM({"ab",1})');
  expect(toFileFormula('="say ""hi"""')).toBe('"say ""hi"""');
});

test("a part that would be no XML is never handed out", () => {
  const { file, workbook } = openWorkbook(twin("plain"));
  const changes = changeLog({ workbook: new Set(["customXmlParts"] as const) });
  const save = (xml: string) => () => saveWorkbook(file, { ...workbook, customXmlParts: [{ id: "{1}", xml }] }, changes);
  expect(save("<a>\u000b</a>")).toThrow(/customXml\/item1\.xml|damaged/);
  expect(save("<a>")).toThrow();
  expect(save("<a/>")).not.toThrow();
});
