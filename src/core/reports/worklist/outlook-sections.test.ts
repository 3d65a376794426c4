import fc from "fast-check";
import { CLEANUP_ACTIONS } from "../../registers/cleanup-action";
import { makeRegister } from "../../testing/make-register";
import { LANGUAGES } from "../../text/language";
import { DEFAULT_SETTINGS } from "../../settings/settings";
import { ADVICE, type CleanupAdvice } from "../cleanup-advice";
import type { Section, TableSection } from "../plan";
import { outlookSections } from "./outlook-sections";

const adviceOf = (first: readonly number[]): CleanupAdvice => ({
  first: Int8Array.from(first),
  hits: new Uint16Array(first.length),
  retained: new Int8Array(first.length).fill(-1),
  marks: { subjects: true, facets: true },
  notJudged: [],
  unsettled: new Uint8Array(first.length),
  unknownActivity: 0,
});
const at = (id: (typeof ADVICE)[number]["id"]): number => ADVICE.findIndex((advice) => advice.id === id);
const tables = (sections: readonly Section[]): TableSection[] => sections.filter((section) => section.kind === "table");
const notes = (sections: readonly Section[]): string[] => sections.flatMap((section) => (section.kind === "note" ? [section.text] : []));
const values = ({ rows, columns }: TableSection): unknown[][] => rows.map((row) => columns.map(({ key }) => row[key]!.value));

test("by hand: three cases, one already decided otherwise than advised", () => {
  const cases = makeRegister("cases", [
    { caseStatus: "Oplyst", action: "" },
    { caseStatus: "Oplyst", action: "Luk" },
    { caseStatus: "Afsluttet", action: "" },
  ]);
  const sections = outlookSections(cases, adviceOf([at("move"), at("move"), at("discard")]), DEFAULT_SETTINGS, "da");
  const [states, actions, effort] = tables(sections).map(values);
  expect(states).toEqual([
    ["Opstaaet", 0, 0, 0, 0],
    ["Oplyst", 2, 1, -1, 0],
    ["Afgjort", 0, 0, 0, 0],
    ["Afsluttet", 1, 1, 1, 1],
  ]);
  expect(actions).toEqual([
    ["Luk", 0, 1, 1],
    ["Kassér", 1, 0, 1],
    ["Flyt", 2, 0, 1],
    ["Arkivér", 0, 0, 0],
    ["Afklar", 0, 0, 0],
    ["(ingen)", 0, 2, 0],
  ]);
  // 5 minutes at 400 kr. an hour are 33 kr., 2 are 13 kr., 12 are 80 kr.
  expect(effort!.slice(0, 3)).toEqual([
    ["Luk", 1, 1, 33],
    ["Kassér", 1, 1, 13],
    ["Flyt", 1, 1, 80],
  ]);
  expect(notes(sections)[1]).toBe(
    "Et skøn ud fra forudsætninger, som kan ændres under Indstillinger: Luk 5, Kassér 2, Flyt 12, Arkivér 3 og Afklar 15 minutter pr. sag og 400 kr. i timen. Timer er rundet op til hele.",
  );
  expect(notes(sections)[2]).toMatch(/^Flyt i hånden koster skønnet 80 kr\./);
});

test("with a price of conversion the two ways are compared", () => {
  const cases = makeRegister(
    "cases",
    Array.from({ length: 3 }, () => ({ caseNumber: "1" })),
  );
  const sections = outlookSections(
    cases,
    adviceOf([at("move"), at("move"), at("move")]),
    { ...DEFAULT_SETTINGS, conversionPrice: 100 },
    "da",
  );
  expect(notes(sections).at(-1)).toBe(
    "3 sager flyttes billigst ved konvertering: 100 kr. mod 240 kr. i hånden. Konvertering kan betale sig fra 2 sager.",
  );
});

test("each column of actions adds up to the cases, in every language", () => {
  const row = fc.record({
    caseStatus: fc.constantFrom("Oplyst", "Afsluttet", "?"),
    action: fc.constantFrom("", "Flyt", "?", ...CLEANUP_ACTIONS),
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(row, fc.integer({ min: -1, max: ADVICE.length - 1 })), { minLength: 1 }),
      fc.constantFrom(...LANGUAGES),
      (pairs, language) => {
        const cases = makeRegister(
          "cases",
          pairs.map(([cells]) => cells),
        );
        const [states, actions] = tables(outlookSections(cases, adviceOf(pairs.map(([, advice]) => advice)), DEFAULT_SETTINGS, language));
        for (const key of ["advised", "chosen", "planned"])
          expect(actions!.rows.reduce((sum, line) => sum + Number(line[key]!.value), 0)).toBe(pairs.length);
        for (const line of states!.rows) {
          const of = (key: string): number => Number(line[key]!.value);
          expect(of("before") + of("closed")).toBe(of("after") + of("leaving"));
        }
      },
    ),
  );
});

test("cases that are chosen to be discarded and must be retained are not planned so, and that is said", () => {
  const cases = makeRegister("cases", [
    { caseStatus: "Afsluttet", action: "Kassér" },
    { caseStatus: "Afsluttet", action: "Kassér" },
  ]);
  const advice = { ...adviceOf([at("archive"), at("discard")]), retained: Int8Array.of(0, -1) };
  const sections = outlookSections(cases, advice, DEFAULT_SETTINGS, "da");
  const [, actions] = tables(sections).map(values);
  expect(actions!.find(([action]) => action === "Kassér")).toEqual(["Kassér", 1, 2, 1]);
  expect(notes(sections)).toContainEqual(expect.stringMatching(/^1 sag er valgt til Kassér, men skal gemmes/));
});
