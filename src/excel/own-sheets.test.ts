import * as fc from "fast-check";
import { freeSheetName } from "./own-sheets";

test("a free name is taken as it is", () => {
  expect(freeSheetName("Resumé", ["Ark1"])).toBe("Resumé");
});

test("a taken name gets a number, whatever the case of its letters", () => {
  expect(freeSheetName("Resumé", ["RESUMÉ", "Resumé (2)"])).toBe("Resumé (3)");
});

test.each(["a/b", "", "'a", "a'", "[x]", "History", "x".repeat(32)])("%j is no sheet name", (name) => {
  expect(() => freeSheetName(name, [])).toThrow("Not a sheet name");
});

test("never longer than 31 characters and never taken", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Zæøå][a-zA-ZÆøå ]{0,29}[a-z]$/).filter((name) => name.toLowerCase() !== "history"),
      fc.array(fc.string({ minLength: 1, maxLength: 31 }), { maxLength: 20 }),
      (requested, existing) => {
        const name = freeSheetName(requested, [...existing, requested]);
        expect(name.length).toBeLessThanOrEqual(31);
        expect([...existing, requested].map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      },
    ),
  );
});
