import * as fc from "fast-check";
import { levelOf } from "./kle-data";
import { createKle } from "./kle";
import { shippedKle } from "./shipped";

const data = shippedKle();
const kle = createKle(data, ["99.99.99", "98.*"]);
const near = (text: string): string[] => kle.nearest(text).map(({ number, why }) => `${number} ${why}`);

test.each([
  ["322404", "32.24.04 form"],
  ["32-24-04", "32.24.04 form"],
  ["32.2404", "32.24.04 form"],
  [" 5.1.2 ", "05.01.02 form"],
  ["2735", "27.35 form"],
  ["32.42.04", "32.24.04 transposed"],
  ["32.24.40", "32.24.04 transposed"],
  ["99.99.98", "99.99.99 digit"],
  ["32.24.4.", "32.24.04 form"],
  ["32.24.044", "32.24.04 length"],
  ["32.24.4", "32.24.04 form"],
  ["3224.4", "32.24.04 length"],
])("%s most likely means %s", (text, first) => {
  const found = near(text);
  if (first.endsWith("length")) expect(found).toContain(first);
  else expect(found[0]).toBe(first);
});

test("one digit wrong: the same group comes before another", () => {
  const found = kle.nearest("27.60.05");
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]).toMatchObject({ why: "digit" });
  expect(found[0]!.number.startsWith("27.60.")).toBe(true);
});

test("nothing alike: the nearest in the same group", () => {
  const found = kle.nearest("32.24.99");
  expect(found.every(({ number }) => kle.status(number) === "current")).toBe(true);
  expect(found.some(({ number }) => number.startsWith("32.24."))).toBe(true);
});

test("a retired number gets numbers in use only", () => {
  for (const { number } of kle.nearest("27.24.15")) expect(kle.status(number)).toBe("current");
});

test.each(["", "   ", "hjælpemidler", "27.35.0x", "12345678", "1".repeat(1000), "."])("nothing is near %j", (text) =>
  expect(kle.nearest(text)).toEqual([]),
);

test("for any text: at most three, in use, never the text itself, each once, and the same every time", () => {
  const some = fc.oneof(
    fc.stringMatching(/^\d{1,2}[.,\- ]?\d{0,2}[.,\- ]?\d{0,3}$/),
    fc.constantFrom(...[...data.numbers.keys()].filter((number) => levelOf(number) === 3)),
    fc.string(),
  );
  fc.assert(
    fc.property(some, (text) => {
      const found = kle.nearest(text);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(new Set(found.map(({ number }) => number)).size).toBe(found.length);
      for (const { number } of found) {
        expect(number).not.toBe(text.trim());
        expect(["current", "own"]).toContain(kle.status(number));
      }
      expect(kle.nearest(text)).toEqual(found);
    }),
    { numRuns: 200 },
  );
});
