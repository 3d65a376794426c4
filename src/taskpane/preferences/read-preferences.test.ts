import * as fc from "fast-check";
import { DEFAULTS } from "./preferences";
import { readPreferences } from "./read-preferences";

test("what was stored is read", () => {
  expect(readPreferences({ hidden: ["info"] })).toEqual({ hidden: ["info"] });
});

test("anything else gives the defaults and never throws", () => {
  fc.assert(fc.property(fc.anything(), (stored) => expect(readPreferences(stored)).toEqual(DEFAULTS)));
  expect(readPreferences({ hidden: ["fatal"] })).toEqual(DEFAULTS);
});
