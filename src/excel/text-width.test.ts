import { heightOf, linesIn, textWidth, wordWidth } from "./text-width";

test("a text's width follows its letters, and bold and large ones take more", () => {
  expect(textWidth("mmmm")).toBeGreaterThan(textWidth("iiii") * 3);
  expect(textWidth("Antal", 11, true)).toBeGreaterThan(textWidth("Antal"));
  expect(textWidth("Antal", 22)).toBeCloseTo(2 * textWidth("Antal"));
  // By Calibri's own table: 11.589 parts of 11 points.
  expect(Math.abs(textWidth("Beskæftigelse og Integration") - 127.5)).toBeLessThan(3);
  expect(wordWidth("Manglende vilkår")).toBe(textWidth("Manglende"));
});

test("lines break at blanks, and a word longer than the cell takes as many lines as it needs", () => {
  const room = textWidth("Sags- og") + 6;
  expect(linesIn(room, "Sags- og")).toBe(1);
  expect(linesIn(room, "Sags- og Dokument")).toBe(3);
  expect(linesIn(room, "")).toBe(1);
  expect(linesIn(textWidth("aaaaa") + 6, "aaaaaaaaaaaa")).toBe(3);
});

test("no row is higher than Excel takes", () => {
  expect(heightOf(2)).toBe(30);
  expect(heightOf(100)).toBe(409);
});
