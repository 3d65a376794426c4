import { excelTrim, isOurMark, markFormula } from "./mark-formula";

const LIST = { sheet: "KMD Sag-afhængigheder", rect: { row: 3, column: 9, rowCount: 17, columnCount: 1 } };

test("a rule fixes the columns, leaves the row free and names the list absolutely", () => {
  expect(markFormula("direct", 11, 0, 1, LIST)).toBe(
    `=AND(N("sapa-mark:direct")=0,ISNUMBER(MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(IF(TRIM($A12)="",TRIM($B12),TRIM($A12)),"~","~~"),"*","~*"),"?","~?"),'KMD Sag-afhængigheder'!$J$4:$J$20,0)))`,
  );
});

test("a register with a name column only is compared by name", () => {
  expect(markFormula("indirect", 0, undefined, 2, LIST)).toContain("SUBSTITUTE(TRIM($C1),");
});

test("without key and name there is no rule", () => {
  expect(() => markFormula("direct", 0, undefined, undefined, LIST)).toThrow("key or a name column");
});

test("our rules are known again when the legend is gone, others are not ours", () => {
  expect(isOurMark(`=AND(N("sapa-mark:direct")=0,ISNUMBER(MATCH(TRIM($A2),#REF!,0)))`)).toBe(true);
  expect(isOurMark(`=AND(N($A1)=0,$B1="sapa-mark:direct")`)).toBe(false);
});

test.each([
  ["  S 1 ", "S 1"],
  ["a   b", "a b"],
  ["\u00a0x", "\u00a0x"],
])("excelTrim(%j) is %j as Excel's TRIM has it", (text, expected) => {
  expect(excelTrim(text)).toBe(expected);
});
