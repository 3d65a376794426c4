import { MOST_IN_CELL, textCell } from "./text-cell";

test.each(["Systemejer", "Bølge 1: 45 områder", "SYS-012", "• Et punkt", "● Rødt lys", "”Sager”", "Sandsynlig", "Maj"])(
  "%j can be nothing but a text and has no apostrophe",
  (text) => expect(textCell(text)).toBe(text),
);

test.each([
  "=1+1",
  "+45 12345678",
  "-x",
  "@navn",
  "007",
  "01-03-2022",
  "TRUE",
  "falsk",
  "'citat",
  "maj 2026",
  "kr. 5",
  "(5)",
  " 1",
  "#REF!",
])("%j could be read as something else and has one", (text) => expect(textCell(text)).toBe(`'${text}`));

test("a text that is longer than a cell can hold ends in …", () => {
  expect(textCell("x".repeat(MOST_IN_CELL + 1))).toHaveLength(MOST_IN_CELL);
  expect(textCell("")).toBe("");
});
