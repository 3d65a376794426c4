import { MAX_SERIAL } from "../identifiers/dates";
import { RULES } from "../rules";
import { deadlineOf, isNear, NEAR_DAYS, URGENCIES, urgencyOf } from "./deadlines";

const TODAY = 46_350;

test.each(RULES.filter(({ deadline }) => deadline !== undefined).map((rule) => [rule.id, rule] as const))(
  "%s says the day that its findings are urgent by",
  (_id, rule) => {
    const texts = Object.values(rule.messages).flatMap(({ what }) => [what.da, what.en]);
    expect(texts.some((text) => text.includes(`{${rule.deadline}}`))).toBe(true);
    expect(deadlineOf({ rule: rule.id, data: { [rule.deadline!]: "28-12-2026" } })).toBe(46_384);
  },
);

test("rules whose findings have a day are known to be so", () => {
  expect(RULES.filter(({ deadline }) => deadline !== undefined).length).toBeGreaterThanOrEqual(16);
  expect(deadlineOf({ rule: "systems-required-value", data: { last: "28-12-2026" } })).toBeUndefined();
  expect(deadlineOf({ rule: "systems-notice-near", data: {} })).toBeUndefined();
});

test("days to come lead, the nearest first; then severity, and of each first what should have been done", () => {
  const ranks = [
    urgencyOf("info", TODAY, TODAY),
    urgencyOf("warning", TODAY + NEAR_DAYS, TODAY),
    urgencyOf("error", TODAY - 1, TODAY),
    urgencyOf("error", undefined, TODAY),
    urgencyOf("warning", TODAY - 400, TODAY),
    urgencyOf("warning", TODAY + NEAR_DAYS + 1, TODAY),
    urgencyOf("info", undefined, TODAY),
  ];
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(ranks.length);
  expect(Math.max(...ranks)).toBe(URGENCIES - 1);
  expect(URGENCIES).toBeLessThan(256);
  expect([TODAY - 1, TODAY, TODAY + NEAR_DAYS, TODAY + NEAR_DAYS + 1, MAX_SERIAL, undefined].map((day) => isNear(day, TODAY))).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
});
