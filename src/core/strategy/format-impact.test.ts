import fc from "fast-check";
import { makeRegister } from "../testing/make-register";
import { LANGUAGES } from "../text/language";
import { formatImpact, impactToText } from "./format-impact";
import type { Impact } from "./impact";

const NONE: Impact = {
  system: 0,
  interfaces: [],
  neighbours: [],
  isolated: [],
  sharedContract: [],
  areasToday: [],
  areasPlanned: [],
  areasLeft: [],
  procurements: [],
  cases: 0,
};
const DATA = {
  date1904: false,
  registers: {
    systems: makeRegister("systems", [
      { systemId: "S1", systemName: "Nexus" },
      { systemId: "S2", systemName: "" },
      { systemId: "", systemName: "#N/A" },
    ]),
    interfaces: makeRegister("interfaces", [{ interfaceId: "I-1" }, { interfaceId: "I-2" }]),
    caseAreas: makeRegister("caseAreas", [{ areaId: "O-1", areaName: "Hjælpemidler" }]),
    cases: makeRegister("cases", [{ caseNumber: "1" }]),
  },
};

test("each thing that is touched is told by name, and what could not be looked at is told too", () => {
  const impact: Impact = { ...NONE, interfaces: [0, 1], neighbours: [1, 2], isolated: [1], areasToday: [0], areasLeft: [0], cases: 12 };
  expect(impactToText(formatImpact(impact, DATA, "da")).split("\n")).toEqual([
    "Hvad hvis Nexus fjernes",
    "- 2 snitflader falder væk: I-1, I-2.",
    "- 2 systemer mister en forbindelse: S2, række 4.",
    "- 1 af dem står helt uden snitflader bagefter: S2.",
    "- 1 sagsområde ligger i systemet i dag: Hjælpemidler.",
    "- 1 sagsområde står uden et system: Hjælpemidler.",
    "- 12 sager i oprydningen har systemet som målsystem.",
    "Registret Anskaffelser blev ikke fundet, så hvad det fortæller, er ikke med.",
  ]);
});

test.each(LANGUAGES)("nothing is said to be touched where nothing is, in %s", (language) => {
  const { lines } = formatImpact(NONE, DATA, language);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/\.$/);
});

test("a line for each kind of thing that is touched, none for the others", () => {
  const rows = fc.subarray([0, 1, 2]);
  const keys = [
    "interfaces",
    "neighbours",
    "isolated",
    "sharedContract",
    "areasToday",
    "areasPlanned",
    "areasLeft",
    "procurements",
  ] as const;
  fc.assert(
    fc.property(fc.record(Object.fromEntries(keys.map((key) => [key, rows]))), fc.constantFrom(...LANGUAGES), (lists, language) => {
      const filled = keys.filter((key) => lists[key]!.length > 0).length;
      expect(formatImpact({ ...NONE, ...lists }, DATA, language).lines).toHaveLength(Math.max(1, filled));
    }),
  );
});
