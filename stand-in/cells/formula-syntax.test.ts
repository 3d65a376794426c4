import { FormulaTooLong, readFormula } from "./formula-syntax";

const titled = (formula: string): [string, string] => [formula.slice(0, 60), formula];

test.each(
  [
    "=1",
    "=A1+B2*-3%",
    "=+A1",
    '=--(A1="x")',
    "=SUM(A1:B2,$C$3)",
    "=SUM((A1,B2))",
    "=SUM(A1:A9 B1:B9)",
    "=SUM(A:A)",
    "=SUM(1:9)",
    "=IF(A1>=2,,3)",
    "=TODAY()",
    "='Ark 1'!A1",
    "='Ærø ''A'''!$A$1:$B$2",
    "=Ark1!A1:Ark1!B2",
    "=Ark1!#REF!",
    "=#N/A",
    '={1,2;-3,"x";TRUE,#N/A}',
    "=Tabel1[Navn]",
    "=Tabel1[[#This Row],[Navn]]",
    "=[@Navn]",
    "=SUM(Tabel1[[#Headers],[A]:[B]])",
    "=SAPA.STATUS.LISTE(A2:A9)",
    "=A1#",
    "=@A1:A9",
    "=LET(x,1,x+1)",
    "=LAMBDA(x,x+1)(2)",
    "=_xlfn.XLOOKUP(1,A:A,B:B)",
    "=A1<>B1",
    '=A1 & " " & B1',
    '="a""b"',
    "=1E5+.5+5.",
    "=INDEX(A1:B2,1,2):C3",
    "=navn*2",
    "=[1]Ark!A1",
    "=Første:Sidste!A1",
    `="${"x".repeat(255)}"`,
    '=HYPERLINK("#\'A\'!B5","x")',
  ].map(titled),
)("%s is a formula", (_title, formula) => {
  expect(() => readFormula(formula)).not.toThrow();
});

test.each(
  [
    "=",
    "=SUM(",
    "=SUM(1;2)",
    "=1+",
    "=*1",
    "=((",
    "=AND(((",
    "=A1)",
    '="a',
    "={1,A1}",
    "={1,2",
    "=1 2",
    '=A1 "x"',
    "=DATE(1905",
    "=,1",
    "=Ark1!",
    "='Ark 1!A1",
    "x",
    `="${"x".repeat(256)}"`,
    `=${"(".repeat(65)}1${")".repeat(65)}`,
    `=SUM(${"1,".repeat(255)}1)`,
  ].map(titled),
)("%s is none", (_title, formula) => {
  expect(() => readFormula(formula)).toThrow();
});

test("more than 8,192 letters are too many, which is said apart", () => {
  expect(() => readFormula(`=${"1+".repeat(4_095)}1`)).not.toThrow();
  expect(() => readFormula(`=${"1+".repeat(4_096)}1`)).toThrow(FormulaTooLong);
});

test("calls and sheets are listed", () => {
  expect(readFormula("=IF(SUM(A1,B1)>1,'Ark 1'!A1,Ark2!B1)")).toEqual({
    calls: [
      { name: "SUM", count: 2 },
      { name: "IF", count: 3 },
    ],
    sheets: ["Ark 1", "Ark2"],
  });
});
