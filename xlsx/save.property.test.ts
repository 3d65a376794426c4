import fc from "fast-check";
import { cellAddress, cellKey, columnOfKey, rowOfKey } from "./address";
import { comparePackages } from "./compare";
import { fromFileFormula, toFileFormula } from "./formula/file-names";
import { tokenize } from "./formula/tokens";
import type { Cell, CellFormat } from "./model/cell";
import { openWorkbook } from "./open";
import { saveWorkbook } from "./save";
import { changeLog, sheetOf, withCells } from "./testing/edits";
import { TWIN_NAMES, twin } from "./testing/generate";

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  fc.constantFrom(" a ", "_x000D_", "a\r\nb\tc", "]]>", '<c r="A1"/>', "&amp;", "=1+1", "-", "\u0001\ufffe", "'", "1", "TRUE"),
);
const format: fc.Arbitrary<CellFormat> = fc.record({
  bold: fc.boolean(),
  italic: fc.boolean(),
  fontSize: fc.constantFrom(8, 11, 14.5),
  fontName: fc.constantFrom("Calibri", "Segoe UI"),
  fill: fc.constantFrom("#FFEE00", "#1F4E79"),
  numberFormat: fc.constantFrom('0.0 "kr."', "yyyy-mm-dd"),
  horizontal: fc.constantFrom("left" as const, "center" as const, "right" as const),
  wrapText: fc.constant(true),
  borders: fc.constantFrom(
    { bottom: { style: "thin" as const, color: "#FF0000" } },
    { left: { style: "thick" as const, color: "#000000" } },
  ),
});
const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  text.map((value) => ({ value })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value: value + 0 })),
  fc.boolean().map((value) => ({ value })),
  fc
    .constantFrom('=A1&"<x>"', "=SAPA.STATUS(B2)", "=XLOOKUP(A1,B:B,C:C)", "=SUM('Æøå & mere'!A1:B2)")
    .map((formula) => ({ formula, value: "svar" })),
  fc.constant(undefined),
);
const edits = fc.array(fc.record({ row: fc.nat(30), column: fc.nat(30), cell, format: fc.option(format, { nil: undefined }) }), {
  minLength: 1,
  maxLength: 12,
});

test("random edits survive save and open; nothing else in the sheet changes", () => {
  fc.assert(
    fc.property(fc.constantFrom(...TWIN_NAMES), edits, (name, list) => {
      const opened = openWorkbook(twin(name));
      const sheet = opened.workbook.sheets[0]!;
      const headers = sheet.parts.tables.map((t) => t.rect.row);
      const last = new Map(list.filter(({ row }) => !headers.includes(row)).map((edit) => [cellKey(edit.row, edit.column), edit]));
      const cells = [...last.values()].map((edit) => ({
        row: edit.row,
        column: edit.column,
        cell: edit.format ? { ...edit.cell, format: edit.format } : edit.cell,
      }));
      const workbook = withCells(opened.workbook, sheet.id, cells);
      const keys = new Set(last.keys());
      const changes = changeLog({ values: new Map([[sheet.id, keys]]), styles: new Map([[sheet.id, keys]]) });
      const bytes = saveWorkbook(opened.file, workbook, changes, { customFunctions: ["SAPA"] });
      const reopened = openWorkbook(bytes).workbook;
      const read = sheetOf(reopened, sheet.id).cells;
      for (const { row, column, cell: expected } of cells) {
        const actual = read.cell(row, column);
        expect([actual?.value, actual?.formula]).toEqual([expected?.value, expected?.formula]);
        if (expected?.format) expect(reopened.formats[actual?.format as string]).toMatchObject(expected.format as CellFormat);
      }
      const path = opened.file.sheets[0]?.path as string;
      const comparison = comparePackages(opened.file.pack.original, bytes);
      const touched = new Set([...keys].map((key) => cellAddress(rowOfKey(key), columnOfKey(key))));
      expect(comparison.removed.filter((part) => part !== "xl/calcChain.xml")).toEqual([]);
      for (const difference of comparison.sheets[path]?.cells ?? []) {
        if (!touched.has(difference.address)) expect([name, difference]).toEqual([name, { ...difference, what: ["form"] }]);
      }
      expect(comparison.sheets[path]?.elements.filter((element) => element !== "dimension") ?? []).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the tokenizer loses no letter of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (formula) => {
      expect(
        tokenize(formula)
          .map((t) => t.text)
          .join(""),
      ).toBe(formula);
    }),
  );
});

test("formulas come back from the file's form as they were", () => {
  const formulas = [
    "=LET(x,A1,y,x*2,FILTER(B:B,C:C=y))",
    '=SAPA.STATUS(A2)&"SAPA.STATUS("',
    "=SUM(A1#)",
    "=LAMBDA(a,a+1)(2)",
    '=IFNA(XLOOKUP(A1,Tabel1[Navn],Tabel1[[#This Row],[Pris]]),"")',
    "='It''s'!A1+[1]Ark!B2",
    "=_xlfn.NEWER(1)",
  ];
  const toFile = (formula: string): string => toFileFormula(formula, ["SAPA"]);
  expect(formulas.map((f) => fromFileFormula(toFile(f)))).toEqual([...formulas.slice(0, 6), "=NEWER(1)"]);
  expect(toFileFormula("=LET(x,A1,x+MAXIFS(B:B,B:B,x))")).toBe("_xlfn.LET(_xlpm.x,A1,_xlpm.x+_xlfn.MAXIFS(B:B,B:B,_xlpm.x))");
  expect(fromFileFormula("[2]!_xldudf_SAPA_STATUS(A1)")).toBe("=SAPA.STATUS(A1)");
  expect(fromFileFormula("_xldudf_SAPA_AFHÆNGIG(A1)")).toBe("=SAPA.AFHÆNGIG(A1)");
  for (const formula of formulas) expect(toFile(`=${toFile(formula)}`)).toBe(toFile(formula));
});
