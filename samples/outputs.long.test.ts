/** Every kind of output by itself, in each language, and all strangers: against Microsoft's validator and the lint. */
import { LANGUAGES } from "../src/core/text/language";
import { checkLossless } from "../xlsx/testing/check-lossless";
import { lintWorkbook } from "../xlsx/testing/lint";
import { hasValidator, newOnes, validatorErrors } from "../xlsx/testing/validator";
import { addAndMark, OUTPUTS, perform, scenarioFile, workedOn } from "./testing/outputs";
import { realFiles, twins } from "./testing/strangers";

jest.setTimeout(300_000);

test("the validator is on this machine", () => expect(hasValidator()).toBe(true));

describe.each(LANGUAGES)("written in %s", (language) => {
  test.each(OUTPUTS)("$name", async (scenario) => {
    const saved = await workedOn(scenarioFile(), (app) => perform(app, scenario), language);
    expect(lintWorkbook(saved)).toEqual([]);
    expect(await validatorErrors(saved)).toEqual([]);
  });
});

describe("a stranger has no fault that it had not", () => {
  test.each([...twins(), ...realFiles()])("$name", async ({ read }) => {
    const before = read();
    const [lint, errors] = [lintWorkbook(before), await validatorErrors(before)];
    const { summary, cell, format } = checkLossless(before).saved;
    const marked = await workedOn(before, addAndMark);
    for (const [how, saved] of Object.entries({ summary, cell, format, marked })) {
      expect([how, newOnes(lint, lintWorkbook(saved))]).toEqual([how, []]);
      expect([how, newOnes(errors, await validatorErrors(saved))]).toEqual([how, []]);
    }
  });
});
