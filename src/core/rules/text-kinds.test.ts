import { REGISTERS } from "../registers";
import { RULES } from ".";
import type { Rule } from "./rule";
import { findingsOf } from "./testing/run-rule";
import type { TestedRegister } from "./testing/rows";

const CPR = "070761-5265";
const TEXTS = REGISTERS.flatMap(({ id, columns }) =>
  columns.flatMap(({ key, text }) => (text === undefined ? [] : [{ name: `${id}.${key}`, register: id as TestedRegister, key, text }])),
);

/** Ids of the register's rules of those families that find something in the one cell. */
function finders(family: RegExp, register: TestedRegister, key: string, value: string): string[] {
  const isOne = (rule: Rule): boolean => rule.register === register && family.test(rule.id);
  return RULES.filter(isOne).flatMap((rule) =>
    findingsOf(rule, { rows: [{ [key]: value }] }).some(({ column }) => column === key) ? [rule.id] : [],
  );
}

test("there are texts of every kind", () => {
  expect([...new Set(TEXTS.map(({ text }) => text))].sort()).toEqual(["code", "free", "name"]);
});

test.each(TEXTS)("$name ($text) is searched for CPR numbers by one rule, unless it is a code", ({ register, key, text }) => {
  expect(finders(/-(cpr-in-text|title-cpr)$/, register, key, `Vedr. ${CPR}`)).toHaveLength(text === "code" ? 0 : 1);
});

test.each(TEXTS)("$name ($text) is searched for needless blanks by one rule, unless it is running text", ({ register, key, text }) => {
  expect(finders(/-text-blanks$/, register, key, "To  ord ")).toHaveLength(text === "free" ? 0 : 1);
});
