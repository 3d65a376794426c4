import fc from "fast-check";
import { makeRegister } from "../testing/make-register";
import { CLEANUP_ACTIONS } from "../registers/cleanup-action";
import { chosenActions, countActions, forbiddenDiscards, NO_ACTION, plannedActions, UNREADABLE_ACTION } from "./chosen";
import { outlookOf } from "./outlook";

const at = (action: (typeof CLEANUP_ACTIONS)[number]): number => CLEANUP_ACTIONS.indexOf(action);

test("what the column Handling says, also spelt otherwise; a text that is no action is still a choice, one that is undecided is none", () => {
  const cases = makeRegister("cases", [{ action: "flyt" }, { action: "" }, { action: "Videre" }, { action: "slet?" }]);
  const chosen = chosenActions(cases)!;
  expect([...chosen]).toEqual([at("Flyt"), NO_ACTION, UNREADABLE_ACTION, NO_ACTION]);
  const advised = Int8Array.of(at("Luk"), at("Luk"), at("Luk"), at("Luk"));
  const free = Int8Array.of(-1, -1, -1, -1);
  expect([...plannedActions(advised, chosen, free)]).toEqual([at("Flyt"), at("Luk"), UNREADABLE_ACTION, at("Luk")]);
  expect(plannedActions(advised, undefined, free)).toBe(advised);
  expect(chosenActions(makeRegister("cases", [{ caseNumber: "1" }]))).toBeUndefined();
});

test("a case that must be retained is not planned as discarded though it is chosen, and is counted", () => {
  const chosen = Int8Array.of(at("Kassér"), at("Kassér"), at("Flyt"), at("Kassér"));
  const advised = Int8Array.of(at("Arkivér"), at("Luk"), at("Luk"), NO_ACTION);
  const retained = Int8Array.of(0, -1, 3, 5);
  expect([...plannedActions(advised, chosen, retained)]).toEqual([at("Arkivér"), at("Kassér"), at("Flyt"), NO_ACTION]);
  expect(forbiddenDiscards(chosen, retained)).toBe(2);
  expect(forbiddenDiscards(undefined, retained)).toBe(0);
});

test("by hand: five cases, of which two leave and one is closed", () => {
  const cases = makeRegister("cases", [
    { caseStatus: "Oplyst" },
    { caseStatus: "Oplyst" },
    { caseStatus: "Afsluttet" },
    { caseStatus: "Afsluttet" },
    { caseStatus: "?" },
  ]);
  const actions = Int8Array.of(at("Flyt"), at("Luk"), at("Kassér"), NO_ACTION, at("Afklar"));
  expect(outlookOf(cases, actions)).toEqual({
    before: 5,
    leaving: 2,
    after: 3,
    actions: { Luk: 1, Kassér: 1, Flyt: 1, Arkivér: 0, Afklar: 1 },
    none: 1,
    unreadable: 0,
    together: 0,
    states: [
      { state: "Opstaaet", before: 0, leaving: 0, closed: 0, after: 0 },
      { state: "Oplyst", before: 2, leaving: 1, closed: -1, after: 0 },
      { state: "Afgjort", before: 0, leaving: 0, closed: 0, after: 0 },
      { state: "Afsluttet", before: 2, leaving: 1, closed: 1, after: 2 },
      { state: null, before: 1, leaving: 0, closed: 0, after: 1 },
    ],
  });
});

test("a closed case that moves is one that moves all at once", () => {
  const cases = makeRegister("cases", [
    { caseStatus: "Afsluttet" },
    { caseStatus: "Lukket" },
    { caseStatus: "Oplyst" },
    { caseStatus: "Afsluttet" },
  ]);
  expect(outlookOf(cases, Int8Array.of(at("Flyt"), at("Flyt"), at("Flyt"), at("Arkivér"))).together).toBe(2);
  expect(outlookOf(makeRegister("cases", [{ caseNumber: "1" }]), Int8Array.of(at("Flyt"))).together).toBe(0);
});

test("before is after and what has left, in all and over the states, whatever the cells hold", () => {
  const row = fc.record({
    caseStatus: fc.oneof(fc.constantFrom("Opstaaet", "Oplyst", "Afgjort", "Afsluttet", "Lukket", ""), fc.string()),
    action: fc.oneof(fc.constantFrom(...CLEANUP_ACTIONS, ""), fc.string()),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const cases = makeRegister("cases", rows);
      const actions = chosenActions(cases)!;
      const { before, leaving, after, states, none, unreadable } = outlookOf(cases, actions);
      const sum = (key: "before" | "leaving" | "closed" | "after"): number => states!.reduce((all, state) => all + state[key], 0);
      expect(before).toBe(rows.length);
      expect(leaving + after).toBe(before);
      expect([sum("before"), sum("leaving"), sum("closed"), sum("after")]).toEqual([before, leaving, 0, after]);
      for (const state of states!) expect(state.after).toBeGreaterThanOrEqual(0);
      expect(Object.values(countActions(actions)).reduce((a, b) => a + b) + none + unreadable).toBe(rows.length);
    }),
  );
});
