import { linkedText, linkTo, textExpression } from "./link-formula";
import { onStandIn, valuesOf } from "./testing/on-stand-in";
import { MOST_IN_CELL, textCell } from "./text-cell";

const PLACE = { sheet: "Ærø 'A'", row: 4, column: 1 };

test("a link shows its text, of more than 255 letters too", () =>
  onStandIn([{ name: "Ark1", rows: [] }], async () => {
    const text = 'Et "navn" '.repeat(60);
    await Excel.run(async (context) => {
      const formula = linkTo(PLACE, textExpression(text), null);
      expect(formula).toMatch(/^=HYPERLINK\("#'Ærø ''A'''!B5","/);
      context.workbook.worksheets.getItem("Ark1").getRange("A1").formulas = [[formula]];
      await context.sync();
    });
    expect(await valuesOf("Ark1")).toEqual([[text]]);
  }));

test("where a formula would be longer than Excel takes, the text stands without a link", () => {
  const text = "x".repeat(8_200);
  expect(linkTo(PLACE, textExpression(text), "uden")).toBe("uden");
  expect(linkTo(PLACE, textExpression("x".repeat(8_000)), "uden")).not.toBe("uden");
  expect(linkedText(text, undefined, [])).toBe(text);
});

test("a text longer than a cell can hold ends in three dots, and Excel takes it", () =>
  onStandIn([{ name: "Ark1", rows: [] }], async () => {
    await Excel.run(async (context) => {
      const texts = ["x".repeat(40_000), "y".repeat(MOST_IN_CELL)];
      context.workbook.worksheets.getItem("Ark1").getRange("A1:A2").formulas = texts.map((text) => [textCell(text)]);
      await context.sync();
    });
    const [[cut], [whole]] = (await valuesOf("Ark1")) as [[string], [string]];
    expect([cut.length, cut.at(-1), cut.at(-2), whole.length]).toEqual([MOST_IN_CELL, "…", "x", MOST_IN_CELL]);
  }));
