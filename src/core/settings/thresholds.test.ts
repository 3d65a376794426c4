import { RULES } from "../rules";
import { LANGUAGES } from "../text/language";
import { DEFAULT_SETTINGS, SETTINGS_SCHEMA } from "./settings";
import { settingsCodec } from "./stored-settings";
import { THRESHOLD_KEYS, THRESHOLDS } from "./thresholds";

test.each(THRESHOLD_KEYS)("%s has bounds around its standard, which is the default setting and replaces what is out of them", (key) => {
  const { standard, min, max, text } = THRESHOLDS[key];
  expect(min).toBeLessThan(max);
  expect(standard).toBeGreaterThanOrEqual(min);
  expect(standard).toBeLessThanOrEqual(max);
  expect(DEFAULT_SETTINGS[key]).toBe(standard);
  for (const wrong of [min - 1, max + 1, "mange", null]) expect(SETTINGS_SCHEMA.parse({ [key]: wrong })[key]).toBe(standard);
  for (const right of [min, max]) expect(SETTINGS_SCHEMA.parse({ [key]: right })[key]).toBe(right);
  for (const language of LANGUAGES) expect(text[language]).toMatch(/^\p{Lu}/u);
});

const JUDGING = RULES.filter(({ thresholds = [] }) => thresholds.length > 0);

test.each(JUDGING.map((rule) => [rule.id, rule] as const))("%s says in a finding the number that it judges by", (_id, { messages }) => {
  for (const language of LANGUAGES)
    expect(Object.values(messages).filter(({ what }) => /\{(days|margin)\b/.test(what[language]))).not.toEqual([]);
});

test("a number that the municipality has not set is not stored, and what it has set is", () => {
  const write = (settings: typeof DEFAULT_SETTINGS): string => settingsCodec.encode({ value: settings, broken: [], unknown: {} }) ?? "";
  expect(write(DEFAULT_SETTINGS)).not.toMatch(/duplicateDays|tenderDays|countMargin|fewCases|moveDays/);
  const own = { ...DEFAULT_SETTINGS, tenderDays: 90 };
  expect(write(own)).toContain('"tenderDays":90');
  expect(settingsCodec.decode(write(own)).value).toEqual(own);
});
