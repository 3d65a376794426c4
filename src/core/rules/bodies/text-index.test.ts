import fc from "fast-check";
import { createTextIndex } from "./text-index";

describe("createTextIndex", () => {
  it("gives the first row of each text, as a Map would", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("a", "b", "2019-000123"))), (texts) => {
        const index = createTextIndex(texts.length, (row) => texts[row]!);
        const first = new Map<string, number>();
        texts.forEach((text, row) => {
          expect(index.add(text, row)).toBe(first.get(text) ?? -1);
          if (!first.has(text)) first.set(text, row);
        });
      }),
    );
  });
  it("holds as many texts as it was made for", () => {
    const index = createTextIndex(100_000, (row) => `2019-${row}`);
    const met = Array.from({ length: 100_000 }, (_, row) => index.add(`2019-${row}`, row)).filter((row) => row !== -1);
    expect(met).toEqual([]);
    expect(index.add("2019-77", 100_000)).toBe(77);
  });
});
