import fc from "fast-check";
import { readTyped, toEngineFormula } from "./danish-entry";

test.each([
  ["=SAPA.STATUS(A2;B2)", "=SAPA.STATUS(A2,B2)"],
  ["=SUM(A1;1,5)", "=SUM(A1,1.5)"],
  ['=IF(A1="a;b";"x;y";2)', '=IF(A1="a;b","x;y",2)'],
  ['=IF(A1="a""b;c";1;2)', '=IF(A1="a""b;c",1,2)'],
  ["=COUNTIF('Ark;1'!A:A;\"x\")", "=COUNTIF('Ark;1'!A:A,\"x\")"],
  ["=SUM({1;2};3)", "=SUM({1;2},3)"],
])("%s is entered as %s", (typed, formula) => {
  expect(toEngineFormula(typed)).toBe(formula);
});

test("a formula without ; between arguments is left alone", () => {
  fc.assert(
    fc.property(fc.string(), (rest) => {
      const formula = `=${rest.replace(/;/g, ",")}`;
      expect(toEngineFormula(formula)).toBe(formula);
    }),
  );
});

test("whatever stands in quotes comes through untouched", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const quoted = `"${text.replace(/"/g, '""')}"`;
      expect(toEngineFormula(`=F(${quoted};1)`)).toBe(`=F(${quoted},1)`);
    }),
  );
});

test.each([
  ["01-03-2022", { kind: "number", value: 44621, pattern: "dd-mm-yyyy" }],
  ["1.3.2022", { kind: "number", value: 44621, pattern: "dd-mm-yyyy" }],
  ["1/3/2022", { kind: "number", value: 44621, pattern: "dd-mm-yyyy" }],
  ["31-02-2022", { kind: "text", text: "31-02-2022" }],
  ["12,5", { kind: "number", value: 12.5 }],
  ["1.234.567,25", { kind: "number", value: 1234567.25 }],
  ["-1.500", { kind: "number", value: -1500 }],
  ["27.35", { kind: "text", text: "27.35" }],
  ["12.10.04", { kind: "text", text: "12.10.04" }],
  ["1500", null],
  ["KMD Sag", null],
  ["2022-03-01", null],
  ["=SUM(A1:A2)", null],
])("%s is read as Danish Excel reads it", (typed, read) => {
  expect(readTyped(typed)).toEqual(read);
});

test("every day of this and the last century comes through the Danish spelling", () => {
  fc.assert(
    fc.property(fc.integer({ min: 367, max: 73_000 }), (serial) => {
      const day = new Date((serial - 25_569) * 86_400_000);
      const two = (n: number): string => String(n).padStart(2, "0");
      const text = `${two(day.getUTCDate())}-${two(day.getUTCMonth() + 1)}-${day.getUTCFullYear()}`;
      expect(readTyped(text)).toEqual({ kind: "number", value: serial, pattern: "dd-mm-yyyy" });
    }),
  );
});
