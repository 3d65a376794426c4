import fc from "fast-check";
import { KEY_FIGURES } from "../../history/key-figures";
import type { RunComparison } from "../../history/snapshot";
import { RULES } from "../../rules";
import { LANGUAGES, type Language } from "../../text/language";
import type { ReportPlan } from "../plan";
import { planSinceLast } from "./plan-since-last";
import { sinceLine } from "./since-line";

const NOW = "2026-11-24 09:05";
const STAMP = { addInVersion: "1", ruleSetVersion: "2", when: NOW, rows: [] };
const [FIRST, SECOND] = RULES;
const COMPARISON: RunComparison = {
  since: "2026-11-20 16:30",
  otherRuleSet: false,
  rules: [
    { rule: FIRST!.id, judged: true, before: 10, after: 12, fresh: 12, fixed: 10, remaining: 0 },
    { rule: SECOND!.id, judged: true, before: 25, after: 5, fresh: 0, fixed: 20, remaining: 5 },
  ],
  figures: [
    { id: "casesWithoutAction", before: undefined, after: 4 },
    { id: "errors", before: 35, after: 17 },
    { id: "of-a-newer-version", before: 1, after: 1 },
  ],
};
const plan = (comparison: RunComparison | undefined, language: Language = "da"): ReportPlan =>
  planSinceLast({ comparison, rules: RULES, language, stamp: STAMP });
const table = ({ sections }: ReportPlan, at: number): unknown[][] => {
  const found = sections.filter((section) => section.kind === "table")[at]!;
  return found.rows.map((row) => found.columns.map(({ key }) => row[key]!.value));
};
const notes = ({ sections }: ReportPlan): string[] => sections.flatMap((section) => (section.kind === "note" ? [section.text] : []));

test("new, mended and remaining by rule, most moved first, and the figures in their order", () => {
  const made = plan(COMPARISON);
  expect(made.subtitle).toBe("Hvad der er sket siden 20-11-2026");
  expect(made.sections[0]).toMatchObject({ figures: [{ value: { value: 12 } }, { value: { value: 30 } }, { value: { value: 5 } }] });
  expect(table(made, 0)).toEqual([
    ["Fejl", 35, 17, -18],
    ["Sager uden handling", "kendes ikke", 4, "kendes ikke"],
  ]);
  expect(table(made, 1)).toEqual([
    [SECOND!.title.da, 25, 0, 20, 5, 5],
    [FIRST!.title.da, 10, 12, 10, 0, 12],
  ]);
  expect(notes(made)).toEqual([]);
});

test("what weighs on the comparison is told", () => {
  const [first, second] = COMPARISON.rules;
  const unjudged = { ...first!, judged: false, fresh: undefined, fixed: undefined, remaining: undefined };
  const reported = plan({ ...COMPARISON, otherRuleSet: true, rules: [unjudged, second!] });
  expect(notes(reported)).toEqual([
    "Kontrollerne er kommet i en ny udgave siden da. Nye fund kan skyldes nye kontroller og ikke nye fejl.",
    "1 kontrol kunne ikke udføres begge gange og er ikke regnet med i nye og rettede.",
  ]);
  expect(table(reported, 1)).toContainEqual([FIRST!.title.da, 10, "ikke vurderet", "ikke vurderet", "ikke vurderet", 12]);
  const keyless = COMPARISON.rules.map((rule) => ({ ...rule, fresh: undefined, mended: undefined, remaining: undefined }));
  expect(notes(plan({ ...COMPARISON, rules: keyless }))).toHaveLength(1);
  expect(sinceLine({ ...COMPARISON, rules: keyless }, NOW, "da")).toBe("17 åbne fund mod 35 den 20-11-2026.");
});

test("one line for the pane; with the time where it is the same day", () => {
  expect(sinceLine(COMPARISON, NOW, "da")).toBe("12 nye, 30 rettede siden 20-11-2026.");
  expect(sinceLine({ ...COMPARISON, since: "2026-11-24 08:00" }, NOW, "en")).toBe("12 new, 30 fixed since 24-11-2026 08:00.");
});

test.each(LANGUAGES)("the first run says that there is nothing to compare with, in %s", (language) => {
  const made = plan(undefined, language);
  expect(made.sections).toHaveLength(1);
  expect(notes(made)[0]).toMatch(/\.$/);
});

test("every key figure has a name, whatever the runs hold", () => {
  fc.assert(
    fc.property(fc.subarray(KEY_FIGURES.map(({ id }): string => id)), fc.constantFrom(...LANGUAGES), (ids, language) => {
      const rows = table(plan({ ...COMPARISON, figures: ids.map((id) => ({ id, before: 1, after: 2 })) }, language), 0);
      expect(rows.map(([name]) => name)).toEqual([...new Set(rows.map(([name]) => name))]);
      expect(rows).toHaveLength(ids.length);
    }),
  );
});
