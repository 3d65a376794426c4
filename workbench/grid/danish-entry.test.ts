import fc from "fast-check";
import { readTyped, toDanishFormula, toEngineFormula } from "./danish-entry";

test.each([
  ["=SAPA.STATUS(A2;B2)", "=SAPA.STATUS(A2,B2)"],
  ["=SUM(A1;1,5)", "=SUM(A1,1.5)"],
  ['=IF(A1="a;b";"x;y";2)', '=IF(A1="a;b","x;y",2)'],
  ['=IF(A1="a""b;c";1;2)', '=IF(A1="a""b;c",1,2)'],
  ["=COUNTIF('Ark;1'!A:A;\"x\")", "=COUNTIF('Ark;1'!A:A,\"x\")"],
  ["=SUM({1;2};3)", "=SUM({1;2},3)"],
  ['=HVIS(A1>1,5;SAND;"HVIS(;)")', '=IF(A1>1.5,TRUE,"HVIS(;)")'],
  ["=hvis.fejl(lopslag(A1;B:C;2;falsk);0)", "=IFERROR(VLOOKUP(A1,B:C,2,FALSE),0)"],
  ['=TÆL.HVISER(A:A;"x";B:B;">1")', '=COUNTIFS(A:A,"x",B:B,">1")'],
  ["=AFRUND(1,25;1)*1,5", "=ROUND(1.25,1)*1.5"],
  ["=TIME(NU())", "=HOUR(NOW())"],
  ["=TIME(10,30,0)", "=TIME(10,30,0)"],
  ["=TID(10;30;0)", "=TIME(10,30,0)"],
  ["=A1*1,5", "=A1*1.5"],
  ["=Ark1!A1+SAND", "=Ark1!A1+TRUE"],
  ["=Tabel[Pris, kr.; HVIS(]+IDAG()", "=Tabel[Pris, kr.; HVIS(]+TODAY()"],
])("%s is entered as %s", (typed, formula) => {
  expect(toEngineFormula(typed)).toBe(formula);
});

test.each([
  ['=IF(A1>1.5,TRUE,"a,b")', '=HVIS(A1>1,5;SAND;"a,b")'],
  ["=SUM(A1:A9)", "=SUM(A1:A9)"],
  ["=SUM(A1,2)", "=SUM(A1;2)"],
  // With a decimal comma it would be read as two numbers.
  ["=SUM(1.5)", "=SUM(1.5)"],
  ["=HOUR(NOW())", "=TIME(NU())"],
  ["=SAPA.STATUS(A2)", "=SAPA.STATUS(A2)"],
])("%s is shown as %s", (formula, shown) => {
  expect(toDanishFormula(formula)).toBe(shown);
});

test("whatever is shown otherwise is read back as the same formula", () => {
  const piece = fc.constantFrom(
    "IF(",
    "SUM(",
    "TIME(",
    "HOUR(",
    "A1",
    "1.5",
    "2",
    ",",
    ")",
    '"a;b"',
    "'x,y'!B2",
    "TRUE",
    "+",
    "T[a,b]",
    "{1,2}",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const formula = `=${pieces.join("")}`;
      const shown = toDanishFormula(formula);
      if (shown !== formula) expect(toEngineFormula(shown)).toBe(formula);
    }),
  );
});

test("a formula with arguments, without ; between them and without Danish names is left alone", () => {
  fc.assert(
    fc.property(fc.string(), (rest) => {
      const formula = `=SUM(A1)+${rest.replace(/[;\p{L}]/gu, ",")}`;
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
  ["SAND", { kind: "truth", value: true }],
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
