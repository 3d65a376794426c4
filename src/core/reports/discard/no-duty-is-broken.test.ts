import fc from "fast-check";
import { chosenActions, plannedActions } from "../../cleanup/chosen";
import { toSerial } from "../../identifiers/dates";
import { createKle, type KleRetention } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import { finish } from "../../model/steps";
import { CLEANUP_ACTIONS } from "../../registers/cleanup-action";
import { DEFAULT_SETTINGS } from "../../settings/settings";
import { strategySteps } from "../../strategy/build";
import { strategyInputSteps } from "../../strategy/strategy-input";
import { makeRegister } from "../../testing/make-register";
import { ADVICE, adviseCases } from "../cleanup-advice";
import { advisedActions } from "../worklist/outlook-sections";

/*
 * Nothing under a duty to be retained is advised or planned as discarded: cases by the advice and the plan of the clean-up, areas by the wave
 * plan. The duty is written here in its own words, from the law's conditions, and not by the code that is tested.
 */

const SHIPPED = shippedKle();
const MARKS: Readonly<Record<string, KleRetention>> = { "27.60.04": "K", "27.60.08": "B", "32.06.04": "K", G01: "K", K04: "B" };
const coded = (entries: typeof SHIPPED.numbers) =>
  new Map([...entries].map(([number, entry]) => [number, MARKS[number] === undefined ? entry : { ...entry, retention: MARKS[number] }]));
const WITH_MARKS = createKle({ ...SHIPPED, numbers: coded(SHIPPED.numbers), facets: coded(SHIPPED.facets) });
const WITHOUT = createKle(SHIPPED);
const TODAY = toSerial(2026, 11, 30)!;

const cases = fc.record({
  caseNumber: fc.constant("1"),
  kle: fc.constantFrom("27.60.04", "27.60.08", "27.60.20", "32.06.04", "32.06.16", "320604", "32.30", ""),
  facet: fc.constantFrom("G01", "K04", ""),
  caseStatus: fc.constantFrom("Afsluttet", "Afsluttet", "Oplyst", "?"),
  retentionCode: fc.constantFrom("K", "B", "", "K5"),
  retentionYear: fc.constantFrom(2020, 2025, 2026, 2031, ""),
  created: fc.constantFrom("01-02-2010", "01-02-2020", ""),
  closed: fc.constantFrom("01-06-2012", "01-06-2022", ""),
  lastActivity: fc.constant("01-06-2012"),
  udkList: fc.constantFrom("", "Ja", "Nej"),
  action: fc.constantFrom("", "Kassér", "Flyt"),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function hasDuty({ kle, facet, caseStatus, retentionCode, retentionYear, created, udkList }: Case, marks: boolean): boolean {
  if (retentionCode === "B" || kle === "" || caseStatus === "Oplyst") return true;
  if (marks && !(["27.60.04", "32.06.04", "320604"].includes(kle) && facet === "G01")) return true;
  // Opened by the municipality before the area moved, as far as is known, and not on the list.
  if (["32.06.04", "320604", "32.30"].includes(kle) && created !== "01-02-2020" && udkList !== "Ja") return true;
  return caseStatus === "Afsluttet" && typeof retentionYear === "number" && retentionYear > 2026;
}

const DISCARD = CLEANUP_ACTIONS.indexOf("Kassér");
const NONE = { findings: [], notJudged: [], judged: [] };

test.each([
  ["with KLE's marks", WITH_MARKS, true],
  ["without them", WITHOUT, false],
] as const)("no such case is advised or planned as discarded, %s", (_, kle, marks) => {
  fc.assert(
    fc.property(fc.array(cases, { minLength: 1, maxLength: 20 }), (rows) => {
      const register = makeRegister("cases", rows);
      const advice = adviseCases(register, NONE, TODAY, false, { inactiveYears: 5 }, kle);
      const planned = plannedActions(advisedActions(advice), chosenActions(register), advice.retained);
      rows.forEach((row, i) => {
        if (!hasDuty(row, marks)) return;
        expect([row, ADVICE[advice.first[i]!]?.action]).not.toEqual([row, "Kassér"]);
        expect([row, planned[i]]).not.toEqual([row, DISCARD]);
      });
    }),
  );
});

test("no area that holds such a case is planned to be discarded before the duty ends, nor without decision and archive version", () => {
  const area = fc.record({
    areaName: fc.constant("Område"),
    kle: fc.constantFrom("27.60", "32.06", "32.30", "27.60.04"),
    route: fc.constant("Kasseres"),
    currentSystem: fc.constant("KMD Sag"),
    openCases: fc.constant(0),
    closedCases: fc.constantFrom(0, 3),
    startDate: fc.constant("01-03-2027"),
    endDate: fc.constant("01-04-2027"),
    discardDecision: fc.constantFrom("", "24-02-2026", "24-02-2028"),
    archiveVersion: fc.constantFrom("", "Bestilt", "Godkendt", "Ikke påkrævet"),
  });
  fc.assert(
    fc.property(fc.array(area, { minLength: 1, maxLength: 3 }), fc.array(cases, { maxLength: 4 }), (caseAreas, rows) => {
      const registers = { caseAreas: makeRegister("caseAreas", caseAreas), cases: makeRegister("cases", rows) };
      const input = finish(strategyInputSteps({ registers, date1904: false }, DEFAULT_SETTINGS, WITHOUT, TODAY));
      const { plan, advice } = finish(strategySteps(input));
      plan.areas.forEach(({ area: index, start }) => {
        const { kle, discardDecision, archiveVersion } = caseAreas[index]!;
        const under = rows.filter((row) => row.kle === kle || row.kle.slice(0, 5) === kle);
        const retained = under.some((row) => hasDuty(row, false));
        if (retained) expect(advice[index]!.route).not.toBe("Kasseres");
        if (start === undefined) return;
        expect(["Godkendt", "Ikke påkrævet"]).toContain(archiveVersion);
        expect(discardDecision).not.toBe("");
        if (discardDecision === "24-02-2028") expect(start).toBeGreaterThanOrEqual(toSerial(2028, 2, 24)!);
        // What still has a duty is one whose year ends, and the area waits for it.
        if (retained) expect(start).toBeGreaterThanOrEqual(toSerial(2032, 1, 1)!);
      });
    }),
  );
});
