import * as fc from "fast-check";
import { DEFAULTS, type Preferences } from "./preferences";
import { readPreferences } from "./read-preferences";

test("what was stored is read", () => {
  const filter = { hidden: [], register: "systems", rule: null, owner: "", state: "open", search: "kmd" } as const;
  const savedFilters = [
    { name: "Uden forvaltning", filter, grouping: "rule", sorting: "count" },
    { name: "Fra før", filter, grouping: "kind" },
  ] as const;
  const stored: Preferences = {
    hidden: ["info"],
    grouping: "owner",
    sorting: "place",
    savedFilters,
    language: "en",
    live: true,
    tourSeen: true,
  };
  expect(readPreferences(stored)).toEqual(stored);
});

test("what an older version stored is kept, and the rest are defaults", () => {
  expect(readPreferences({ hidden: ["info"] })).toEqual({ ...DEFAULTS, hidden: ["info"] });
});

test("anything else gives the defaults and never throws", () => {
  const foreign = fc.anything().filter((value) => typeof value !== "object" || value === null || !("hidden" in value || "live" in value));
  fc.assert(fc.property(foreign, (stored) => expect(readPreferences(stored)).toEqual(DEFAULTS)));
  expect(readPreferences({ hidden: ["fatal"], language: "tlh", live: "yes", grouping: "colour", savedFilters: [{ name: "x" }] })).toEqual(
    DEFAULTS,
  );
});
