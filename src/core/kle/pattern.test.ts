import * as fc from "fast-check";
import { matchesKlePattern, parseKlePattern } from "./pattern";
import { anyText } from "../testing/any-text";

const matches = (pattern: string, number: string): boolean | undefined => {
  const parsed = parseKlePattern(pattern);
  return parsed === undefined ? undefined : matchesKlePattern(parsed, number);
};

test.each([
  ["27.*", "27.35.04", true],
  ["27.*", "27.35", true],
  ["27.*", "27", false],
  ["27.35.*", "27.35.04", true],
  ["27.35.*", "27.36.04", false],
  ["2*", "27.35.04", true],
  ["2*", "32.24.04", false],
  ["*", "99.99.99", true],
  ["27.3*", "27.35.04", true],
  ["27", "27.35.04", false],
  ["27.35.04", "27.35.04", true],
  [" 99.99.99 ", "99.99.99", true],
])("%s takes in %s: %s", (pattern, number, expected) => expect(matches(pattern, number)).toBe(expected));

test.each(["", "**", "27**", "*.27", "2*7", "27,*", "273*", "27.35.04*7", "27.35.044*", "abc", "27.", "2"])("%j is no pattern", (text) =>
  expect(parseKlePattern(text)).toBeUndefined(),
);

test("never throws, and a pattern takes in the number it was made of", () => {
  fc.assert(fc.property(anyText(), fc.string(), (text, number) => void matches(text, number)));
  fc.assert(
    fc.property(fc.stringMatching(/^\d\d\.\d\d\.\d\d$/), fc.nat(8), (number, length) => {
      expect(matches(`${number.slice(0, length)}*`, number)).toBe(true);
    }),
  );
});
