import fc from "fast-check";
import { filledColumns, formulaAt, listFormula, type FormulaCell } from "./filled-column";

const NAMES = ["STATUS", "VILKÅR", "KLE"];
/** Formulas down column B from row 2. */
const down = (...formulas: string[]): FormulaCell[] => formulas.map((formula, i) => ({ sheet: "Svar", row: i + 1, column: 1, formula }));
const lists = (...formulas: string[]): string[] => filledColumns(down(...formulas), "SAPA", NAMES).map(listFormula);

test.each<[string, string[], string]>([
  ["a cell of the row", ["=SAPA.STATUS(A2)", "=SAPA.STATUS(A3)", "=SAPA.STATUS(A4)"], "=SAPA.STATUS.LISTE(A2:A4)"],
  ["a fixed column", ["=SAPA.STATUS($A2)", "=SAPA.STATUS($A3)"], "=SAPA.STATUS.LISTE($A2:$A3)"],
  ["a cell of another row", ["=SAPA.STATUS(A1)", "=SAPA.STATUS(A2)"], "=SAPA.STATUS.LISTE(A1:A2)"],
  [
    "a cell of another sheet",
    ["=SAPA.STATUS('Det ene, (2)'!A2)", "=SAPA.STATUS('Det ene, (2)'!A3)"],
    "=SAPA.STATUS.LISTE('Det ene, (2)'!A2:A3)",
  ],
  [
    "a text, which may look like a cell",
    ['=SAPA.VILKÅR(A2,"A2, ""x""")', '=SAPA.VILKÅR(A3,"A2, ""x""")'],
    '=SAPA.VILKÅR.LISTE(A2:A3,"A2, ""x""")',
  ],
  ["a cell that stays", ["=SAPA.VILKÅR(A2,C$1)", "=SAPA.VILKÅR(A3,C$1)"], "=SAPA.VILKÅR.LISTE(A2:A3,C$1)"],
  ["two cells of the row", ["=SAPA.VILKÅR(A2,C2)", "=SAPA.VILKÅR(A3,C3)"], "=SAPA.VILKÅR.LISTE(A2:A3,C2:C3)"],
])("%s: one formula fills the same cells", (_what, formulas, list) => {
  expect(lists(...formulas)).toEqual([list]);
  const [column] = filledColumns(down(...formulas), "SAPA", NAMES);
  expect(formulas.map((_, i) => formulaAt(column!, i))).toEqual(formulas);
});

test.each<[string, string[]]>([
  ["one formula alone", ["=SAPA.STATUS(A2)"]],
  ["the same cell in each row", ["=SAPA.STATUS($A$1)", "=SAPA.STATUS($A$1)"]],
  ["more than the call", ['=SAPA.STATUS(A2)&"!"', '=SAPA.STATUS(A3)&"!"']],
  ["a call in a call", ["=SAPA.STATUS(TRIM(A2))", "=SAPA.STATUS(TRIM(A3))"]],
  ["a call around it", ["=IF(SAPA.STATUS(A2),1)", "=IF(SAPA.STATUS(A3),1)"]],
  ["a range", ["=SAPA.STATUS(A2:A3)", "=SAPA.STATUS(A3:A4)"]],
  ["a list already", ["=SAPA.STATUS.LISTE(A2)", "=SAPA.STATUS.LISTE(A3)"]],
  ["a function that does not follow the registers", ["=SAPA.GYLDIG(A2)", "=SAPA.GYLDIG(A3)"]],
  ["another add-in's function", ["=ANDEN.STATUS(A2)", "=ANDEN.STATUS(A3)"]],
  ["rows that are not filled down", ["=SAPA.STATUS(A2)", "=SAPA.STATUS(A9)", "=SAPA.STATUS(A4)"]],
  ["a person's number", ['=SAPA.VILKÅR(A2,"140872-5211")', '=SAPA.VILKÅR(A3,"140872-5211")']],
])("%s is left as it is", (_what, formulas) => expect(lists(...formulas)).toEqual([]));

test("a gap, another function and another column part what is filled down", () => {
  const cells: FormulaCell[] = [2, 3, 5, 6].map((number) => ({
    sheet: "Svar",
    row: number - 1,
    column: 1,
    formula: `=SAPA.STATUS(A${number})`,
  }));
  const other: FormulaCell[] = [7, 8].map((number) => ({ sheet: "Svar", row: number - 1, column: 1, formula: `=SAPA.KLE(A${number})` }));
  const beside: FormulaCell[] = [2, 3].map((number) => ({
    sheet: "Svar",
    row: number - 1,
    column: 2,
    formula: `=SAPA.STATUS(A${number})`,
  }));
  expect(filledColumns([...beside, ...other, ...cells].reverse(), "SAPA", NAMES).map(listFormula)).toEqual([
    "=SAPA.STATUS.LISTE(A2:A3)",
    "=SAPA.STATUS.LISTE(A5:A6)",
    "=SAPA.KLE.LISTE(A7:A8)",
    "=SAPA.STATUS.LISTE(A2:A3)",
  ]);
});

test("whatever is recognised is exactly what stood there", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("A2", "$A3", "A$1", "B4", '"x"', "Ark1!A2", "7", "A2:A3", ""), { maxLength: 3 }),
      fc.nat(6),
      (args, rows) => {
        const cells = Array.from({ length: rows }, (_, i) => ({
          sheet: "S",
          row: i,
          column: 0,
          formula: `=SAPA.KLE(${args.map((arg) => arg.replace(/^(\$?A|Ark1!A)(\d)$/, (_m, column: string, row: string) => `${column}${Number(row) + i}`)).join(",")})`,
        }));
        for (const column of filledColumns(cells, "SAPA", NAMES))
          for (let i = 0; i < column.rowCount; i++) expect(formulaAt(column, i)).toBe(cells[column.row + i]!.formula);
      },
    ),
  ));
