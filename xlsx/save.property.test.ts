import type { ICellData, IStyleData } from "@univerjs/core";
import fc from "fast-check";
import { comparePackages } from "./compare";
import { fromFileFormula, toFileFormula } from "./formula/file-names";
import { tokenize } from "./formula/tokens";
import { openWorkbook } from "./open";
import { saveWorkbook } from "./save";
import { changeLog, withCells } from "./testing/edits";
import { TWIN_NAMES, twin } from "./testing/generate";

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  fc.constantFrom(" a ", "_x000D_", "a\r\nb\tc", "]]>", '<c r="A1"/>', "&amp;", "=1+1", "-", "\u0001\ufffe", "'", "1", "TRUE"),
);
const style: fc.Arbitrary<IStyleData> = fc.record({
  bl: fc.constantFrom(0 as const, 1 as const),
  it: fc.constantFrom(0 as const, 1 as const),
  fs: fc.constantFrom(8, 11, 14.5),
  ff: fc.constantFrom("Calibri", "Segoe UI"),
  bg: fc.constantFrom({ rgb: "#FFEE00" }, { rgb: "#1F4E79" }),
  n: fc.constantFrom({ pattern: '0.0 "kr."' }, { pattern: "yyyy-mm-dd" }),
  ht: fc.constantFrom(1, 2, 3),
  tb: fc.constant(3),
  bd: fc.constantFrom({ b: { s: 1, cl: { rgb: "#FF0000" } } }, { l: { s: 13, cl: { rgb: "#000000" } } }),
});
const cell: fc.Arbitrary<ICellData | undefined> = fc.oneof(
  text.map((v) => ({ v, t: 1 })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => ({ v: v + 0, t: 2 })),
  fc.boolean().map((b) => ({ v: b ? 1 : 0, t: 3 })),
  fc.constantFrom('=A1&"<x>"', "=SAPA.STATUS(B2)", "=XLOOKUP(A1,B:B,C:C)", "=SUM('Æøå & mere'!A1:B2)").map((f) => ({ f, v: "svar", t: 1 })),
  fc.constant(undefined),
);
const edits = fc.array(fc.record({ row: fc.nat(30), column: fc.nat(30), cell, style: fc.option(style, { nil: undefined }) }), {
  minLength: 1,
  maxLength: 12,
});

test("random edits survive save and open; nothing else in the sheet changes", () => {
  fc.assert(
    fc.property(fc.constantFrom(...TWIN_NAMES), edits, (name, list) => {
      const opened = openWorkbook(twin(name));
      const sheet = opened.document.snapshot.sheetOrder[0] as string;
      const headers = opened.document.sheets[sheet]?.tables.map((t) => t.rect.row) ?? [];
      const last = new Map(list.filter(({ row }) => !headers.includes(row)).map((edit) => [edit.row * 16384 + edit.column, edit]));
      const cells = [...last.values()].map((edit) => ({
        row: edit.row,
        column: edit.column,
        cell: edit.style ? { ...edit.cell, s: edit.style } : edit.cell ? { ...edit.cell, s: undefined } : undefined,
      }));
      const document = withCells(opened.document, sheet, cells);
      const keys = new Set(last.keys());
      const bytes = saveWorkbook(opened, document, changeLog({ values: new Map([[sheet, keys]]), styles: new Map([[sheet, keys]]) }));
      const again = openWorkbook(bytes).document;
      const read = again.snapshot.sheets[sheet]?.cellData;
      for (const { row, column, cell: wanted } of cells) {
        const got = read?.[row]?.[column];
        const kind = (c: ICellData | undefined): unknown[] => [c?.v ?? "", c?.f ?? "", c?.t === 4 ? 1 : (c?.t ?? 0)];
        expect(kind(got)).toEqual(kind(wanted));
        const look = got?.s === undefined ? undefined : again.snapshot.styles[got.s as string];
        if (wanted?.s) expect(look).toMatchObject(wanted.s as IStyleData);
      }
      const path = opened.package.sheets[0]?.path as string;
      const comparison = comparePackages(opened.package.pack.original, bytes);
      const touched = new Set([...keys].map((key) => `${column(key % 16384)}${Math.floor(key / 16384) + 1}`));
      expect(comparison.removed.filter((part) => part !== "xl/calcChain.xml")).toEqual([]);
      for (const difference of comparison.sheets[path]?.cells ?? []) {
        if (!touched.has(difference.address)) expect([name, difference]).toEqual([name, { ...difference, what: ["form"] }]);
      }
      expect(comparison.sheets[path]?.elements.filter((element) => element !== "dimension") ?? []).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

function column(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : column(Math.floor(index / 26) - 1) + column(index % 26);
}

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
  expect(formulas.map((f) => fromFileFormula(toFileFormula(f)))).toEqual([...formulas.slice(0, 6), "=NEWER(1)"]);
  expect(toFileFormula("=LET(x,A1,x+MAXIFS(B:B,B:B,x))")).toBe("_xlfn.LET(_xlpm.x,A1,_xlpm.x+_xlfn.MAXIFS(B:B,B:B,_xlpm.x))");
  expect(fromFileFormula("[2]!_xldudf_SAPA_STATUS(A1)")).toBe("=SAPA.STATUS(A1)");
  expect(fromFileFormula("_xldudf_SAPA_AFHÆNGIG(A1)")).toBe("=SAPA.AFHÆNGIG(A1)");
  for (const formula of formulas) expect(toFileFormula(`=${toFileFormula(formula)}`)).toBe(toFileFormula(formula));
});
