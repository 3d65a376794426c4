import { makeRegister } from "../../testing/make-register";
import type { Section, TableSection } from "../plan";
import { reportInput } from "../testing/fixture";
import { discardProtocol } from "./discard-protocol";

const CASE = {
  kle: "27.60.04",
  facet: "G01",
  party: "Part",
  title: "Sag",
  responsibleUnit: "Visitationen",
  caseStatus: "Afsluttet",
  created: "01-02-2010",
  closed: "01-06-2014",
  lastActivity: "01-06-2014",
  retentionCode: "K",
  retentionYear: 2019,
  documentCount: 4,
  action: "Kassér",
  udkList: "",
};
const CASES = [
  { ...CASE, caseNumber: "1" },
  { ...CASE, caseNumber: "2", closed: "01-06-2015", retentionYear: 2020, action: "", documentCount: "" },
  { ...CASE, caseNumber: "3", kle: "32.06.04", udkList: "Ja" },
  { ...CASE, caseNumber: "4", kle: "32.06.04" },
  { ...CASE, caseNumber: "5", retentionCode: "B" },
  { ...CASE, caseNumber: "6", retentionYear: 2031 },
  { ...CASE, caseNumber: "7", caseStatus: "Oplyst", closed: "" },
  { ...CASE, caseNumber: "8", retentionCode: "" },
  // Decided otherwise.
  { ...CASE, caseNumber: "9", action: "Flyt" },
];
const AREAS = [
  {
    areaName: "Hjælpemidler",
    kle: "27.60",
    route: "Flyt til ESDH",
    currentSystem: "KMD Sag",
    discardDecision: "24-02-2026",
    archiveVersion: "Bestilt",
  },
];

const { sections } = discardProtocol.build(
  reportInput("da", { cases: makeRegister("cases", CASES), caseAreas: makeRegister("caseAreas", AREAS) }),
);
const table = (title: string): unknown[][] => {
  const found = sections.find((section): section is TableSection => section.kind === "table" && section.title === title)!;
  return found.rows.map((row) => found.columns.map(({ key }) => row[key]!.value));
};
const notes = (all: readonly Section[]): string[] => all.flatMap((section) => (section.kind === "note" ? [section.text] : []));

test("by hand: what, how many, by which authority, years, decision", () => {
  expect(table("Hvad der foreslås kasseret")).toEqual([
    ["27.60.04 Kropsbårne hjælpemidler", "G01 (2)", 2, 4, "2014–2015", "2019–2020", "24-02-2026", "Bestilt", "Hjælpemidler"],
    ["32.06.04 Boligydelse", "G01 (1)", 1, 4, "2014", "2019", "mangler", "mangler", "(intet sagsområde)"],
  ]);
  // The basis that is the same of all lines is said once, above them; the lines come last, so that their headings can be repeated.
  expect(sections.slice(-2)).toMatchObject([
    { kind: "note", text: "Hjemmel for hver linje: kode K i registret; ikke holdt op mod KLE." },
    { title: "Hvad der foreslås kasseret" },
  ]);
  expect(notes(sections)[0]).toMatch(/beslutter at kassere 3 afsluttede sager i KMD Sag.*, afsluttet i 2014–2015\.$/);
});

test("a subject is one row that tells how many cases each facet has", () => {
  const discardable = { ...CASE, kle: "27.60.04", retentionCode: "K", caseStatus: "Afsluttet" };
  const cases = makeRegister("cases", [discardable, { ...discardable, facet: "K04" }, { ...discardable, facet: "K04" }]);
  const { sections: two } = discardProtocol.build(reportInput("da", { cases }));
  const last = two[two.length - 1] as TableSection;
  expect(last.rows.map(({ facet, count }) => [facet!.value, count!.value])).toEqual([["G01 (1), K04 (2)", 3]]);
});

test("the figures tell what is chosen, decided, ready, and not here", () => {
  const figures = sections.find((section) => section.kind === "figures")!;
  expect(figures.figures.map(({ value }) => value.value)).toEqual([3, 2, 2, 0, 8, 5]);
});

test("cases that are chosen but must be retained are told with their reasons", () => {
  expect(table("Valgt til kassation, men må ikke kasseres nu")).toEqual([
    ["Kassationskoden er B: skal bevares", 1],
    ["Gemmes for Udbetaling Danmark, til sagen står på dens liste", 1],
    ["Sagen er ikke afsluttet", 1],
    ["Kassationsåret er ikke gået", 1],
    ["Kassationskode, kassationsår eller tilstand mangler, eller året er i år", 1],
  ]);
  expect(table("Gamle sager, der gemmes for Udbetaling Danmark")).toEqual([
    ["Boligstøtte", 1, 1, "Lov om individuel boligstøtte; overtaget 01-03-2013"],
  ]);
});

test("with nothing to discard it says so", () => {
  const { sections: none } = discardProtocol.build(reportInput("da", { cases: makeRegister("cases", [{ ...CASE, retentionCode: "B" }]) }));
  expect(notes(none)[0]).toBe("Ingen sager kan foreslås kasseret ud fra det, registret ved.");
});
