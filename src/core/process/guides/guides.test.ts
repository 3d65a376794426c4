import { REGISTERS } from "../../registers";
import type { RegisterId } from "../../model/register-id";
import type { RegisterData } from "../../model/register-data";
import { RULES } from "../../rules";
import { TEST_CONTEXT } from "../../rules/testing/run-rule";
import { makeRegister } from "../../testing/make-register";
import { LANGUAGES } from "../../text/language";
import { finish } from "../../model/steps";
import { runRulesStepwise } from "../../validate/run-rules";
import { GUIDES } from ".";

describe.each(REGISTERS)("the guide to $id", ({ id, columns }) => {
  const guide = GUIDES[id];

  test("has three to five steps, pitfalls and an example", () => {
    expect(guide.register).toBe(id);
    expect(guide.steps.length).toBeGreaterThanOrEqual(3);
    expect(guide.steps.length).toBeLessThanOrEqual(5);
    expect(guide.pitfalls.length).toBeGreaterThan(0);
    expect(guide.examples.length).toBeGreaterThan(0);
  });

  test("is written in whole sentences, in each language", () => {
    const texts = [guide.purpose, ...guide.steps, guide.outcome, ...guide.pitfalls, ...guide.examples.map(({ story }) => story)];
    for (const language of LANGUAGES) for (const text of texts) expect(text[language]).toMatch(/^[A-ZÆØÅ][^!]*\.$/);
    for (const text of texts) expect(text.da).not.toBe(text.en);
  });

  test("its examples fill what is required, of the tool's own columns", () => {
    const keys = columns.map(({ key }) => key);
    // A procurement answers some ten demands, which would hide what its example shows.
    const required = columns.filter((column) => column.required && column.condition === undefined).map(({ key }) => key);
    for (const { rows } of guide.examples)
      for (const row of rows) {
        for (const key of Object.keys(row)) expect(keys).toContain(key);
        for (const key of required) expect([key, row[key] ?? ""]).not.toEqual([key, ""]);
      }
  });
});

test("no rule finds an error in the examples, taken together as one workbook", () => {
  const registers: Partial<Record<RegisterId, RegisterData>> = {};
  for (const { id } of REGISTERS)
    registers[id] = makeRegister(
      id,
      GUIDES[id].examples.flatMap(({ rows }) => rows),
    );
  const steps = runRulesStepwise({ rules: RULES, data: { registers, date1904: false }, context: TEST_CONTEXT });
  const { findings, judged } = finish(steps as never) as ReturnType<typeof runRulesStepwise> extends Generator<unknown, infer R>
    ? R
    : never;
  expect(judged.length).toBeGreaterThan(100);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ rule, row, columnKey, data }) => ({ rule, row, columnKey, data }))).toEqual([]);
});
