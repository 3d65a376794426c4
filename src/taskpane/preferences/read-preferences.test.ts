import * as fc from "fast-check";
import { DEFAULTS, type Preferences } from "./preferences";
import { readPreferences } from "./read-preferences";

test("what was stored is read", () => {
  const stored: Preferences = { hidden: ["info"], language: "en", live: true, tourSeen: true };
  expect(readPreferences(stored)).toEqual(stored);
});

test("what an older version stored is kept, and the rest are defaults", () => {
  expect(readPreferences({ hidden: ["info"] })).toEqual({ ...DEFAULTS, hidden: ["info"] });
});

test("anything else gives the defaults and never throws", () => {
  const foreign = fc.anything().filter((value) => typeof value !== "object" || value === null || !("hidden" in value || "live" in value));
  fc.assert(fc.property(foreign, (stored) => expect(readPreferences(stored)).toEqual(DEFAULTS)));
  expect(readPreferences({ hidden: ["fatal"], language: "tlh", live: "yes" })).toEqual(DEFAULTS);
});
