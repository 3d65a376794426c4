import { NO_OWNERS, ownersSteps } from "../../../core/validate/owners";
import { makeRegister } from "../../../core/testing/make-register";
import type { FindingFilter } from "../../preferences/finding-filter";
import { sampleAcceptance, sampleFindings } from "../../testing/samples";
import { NO_FILTER } from "../../preferences/finding-filter";
import { activeFilters, filterFindings, revealing } from "./filter-findings";
import { indexFindings } from "../../../core/validate/finding-index";
import { followChoice } from "./follow-choice";
import { groupFindings, listRows } from "./group-findings";
import { searchFindings, wordsOf } from "./search-findings";
import { answerAsked } from "./useAsked";
import { rowNamesOf } from "../../../core/validate/row-names";
import { finish } from "../../../core/model/steps";

// Rows 1-6: errors but for the third and sixth, which are warnings; departments A, A, none, B, none, none.
const departments = ["A", " a", "", "B"];
const systems = makeRegister(
  "systems",
  departments.map((department, i) => ({ systemId: `S${i}`, department })),
);
const findings = sampleFindings(6);
const accepted = [{ finding: { ...findings[0]!, row: 9 }, acceptance: sampleAcceptance() }];
const owners = finish(ownersSteps({ registers: { systems } }));
const rowNames = rowNamesOf({ registers: { systems } });
const index = indexFindings({ findings, accepted, owners, today: 46_350 });
const rowsOf = (positions: Iterable<number>): number[] => [...positions].map((i) => index.findings[i]!.row);
const search = (words: string): Uint8Array => {
  const steps = searchFindings({ index, rowNames }, wordsOf(words, "da"), "da", []);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
const count = (filter: Partial<FindingFilter>, facet: "severity" | "owner" | "state", value: string): number => {
  const { values } = index.facets[facet];
  return filterFindings(index, { ...NO_FILTER, ...filter }, null).counts[facet][values.indexOf(value)]!;
};

describe("filter", () => {
  test.each<[string, Partial<FindingFilter>, number[], number]>([
    ["nothing but what counts", {}, [1, 2, 3, 4, 5, 6], 0],
    ["a severity hidden", { hidden: ["warning"] }, [1, 2, 4, 5], 1],
    ["another register", { register: "cases" }, [], 1],
    ["a rule", { rule: findings[2]!.rule }, [3, 6], 1],
    ["an owner, however it is spelt", { owner: "A" }, [1, 2], 1],
    ["no owner", { owner: "" }, [3, 5, 6], 1],
    ["set aside", { state: "setAside" }, [9], 1],
    ["both", { state: null }, [1, 2, 3, 4, 5, 6, 9], 1],
    ["several at once", { owner: "", hidden: ["error"], state: null }, [3, 6], 3],
  ])("%s", (_what, filter, rows, active) => {
    expect(rowsOf(filterFindings(index, { ...NO_FILTER, ...filter }, null).shown)).toEqual(rows);
    expect(activeFilters({ ...NO_FILTER, ...filter })).toBe(active);
  });

  test("a value tells what choosing it would show, whatever else of its kind is chosen", () => {
    expect(count({ owner: "A" }, "owner", "B")).toBe(1);
    expect(count({ owner: "A" }, "severity", "error")).toBe(2);
    expect(count({ owner: "A" }, "severity", "warning")).toBe(0);
    expect(count({ hidden: ["warning"] }, "severity", "warning")).toBe(2);
    expect(count({}, "state", "setAside")).toBe(1);
  });

  test("to show one finding only what hides it is taken away", () => {
    const filter = { ...NO_FILTER, hidden: ["warning", "info"], owner: "A", register: "systems", search: "x" } as const;
    expect(revealing(index, filter, 2, false)).toEqual({ ...filter, hidden: ["info"], owner: null, search: "" });
    expect(revealing(index, filter, 0, true)).toEqual(filter);
  });
});

describe("search", () => {
  test.each([
    ["systemer b4", [3]],
    ["  B4   SYSTEMER ", [3]],
    ["findes ikke", []],
    ["s3", [4]],
  ])("%s", (words, rows) => {
    const matches = search(words);
    expect(rowsOf(filterFindings(index, NO_FILTER, matches).shown)).toEqual(rows);
  });

  test("a hundred thousand are searched in steps, and filtered without making a text", () => {
    const many = indexFindings({ findings: sampleFindings(100_000), accepted: [], owners: NO_OWNERS, today: 46_350 });
    const steps = searchFindings({ index: many, rowNames }, ["systemer", "99999"], "da", []);
    let used = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) used++;
    expect(used).toBeGreaterThanOrEqual(200);
    expect(step.value.reduce((sum, one) => sum + one, 0)).toBe(1);
    const { shown } = filterFindings(many, { ...NO_FILTER, hidden: ["error"] }, null);
    expect(shown).toHaveLength(33_333);
    expect(groupFindings(many, shown, "rule", "place").groups).toHaveLength(1);
  });
});

describe("groups", () => {
  const { shown } = filterFindings(index, NO_FILTER, null);

  test("by owner: alphabetical, nobody's last, and within a group in their order", () => {
    const { order, groups } = groupFindings(index, shown, "owner", "place");
    expect(groups.map(({ value, from, to }) => [value, to - from])).toEqual([
      ["A", 2],
      ["B", 1],
      ["", 3],
    ]);
    expect(rowsOf(order)).toEqual([1, 2, 4, 3, 5, 6]);
  });

  test("a closed group is one line; a finding in it stands there", () => {
    const grouped = groupFindings(index, shown, "owner", "place");
    const rows = listRows(grouped, new Set(["A"]));
    expect(rows.count).toBe(7);
    expect([0, 1, 2, 3, 4].map(rows.at)).toEqual([
      { kind: "group", group: 0 },
      { kind: "group", group: 1 },
      { kind: "finding", position: 2 },
      { kind: "group", group: 2 },
      { kind: "finding", position: 3 },
    ]);
    expect([0, 1, 2, 3].map(rows.rowOf)).toEqual([0, 0, 2, 4]);
  });

  test("without groups every line is a finding", () => {
    const rows = listRows(groupFindings(index, shown, "none", "place"), new Set());
    expect([rows.count, rows.at(4), rows.rowOf(4)]).toEqual([6, { kind: "finding", position: 4 }, 4]);
  });
});

describe("the choice after a new check", () => {
  const choice = { finding: findings[1]!, at: 1, among: index };
  const repeated = (change: Partial<Parameters<typeof indexFindings>[0]>) =>
    indexFindings({ findings: findings.map((finding) => ({ ...finding })), accepted: [], owners, today: 46_350, ...change });
  const without = findings.filter((finding) => finding !== choice.finding);
  const follow = (now: typeof index, judged: string[]) => followChoice(choice, now, filterFindings(now, NO_FILTER, null).shown, judged);

  test("is the same finding where it is still there", () => {
    expect(follow(repeated({}), [])).toMatchObject({ choice: { finding: { row: 2 }, at: 1 }, gone: null });
  });

  test.each([
    ["mended", { findings: without }, [choice.finding.rule], "fixed"],
    ["not judged this time, so nobody knows", { findings: without }, [], "notJudged"],
    ["set aside", { findings: without, accepted: [{ finding: choice.finding, acceptance: sampleAcceptance() }] }, [], "setAside"],
  ])("is the next one where it was %s", (_what, change, judged, how) => {
    expect(follow(repeated(change), judged)).toMatchObject({ choice: { finding: { row: 3 }, at: 1 }, gone: { how } });
  });

  test("is none where nothing is left", () => {
    expect(follow(repeated({ findings: [] }), [choice.finding.rule]).choice).toBeNull();
  });
});

test.each([
  ["its own finding", { row: 3, column: 1 }, "Systemer", "cell", 3],
  ["one of its row", { row: 3, column: 7 }, "Systemer", "row", 3],
  ["nothing", { row: 50, column: 0 }, "Systemer", "none", undefined],
  ["no register", { row: 3, column: 1 }, "Noter", "elsewhere", undefined],
  ["one set aside", { row: 9, column: 0 }, "Systemer", "cell", 9],
])("a cell that is asked for: %s", (_what, place, sheet, kind, row) => {
  const registers = [{ mapping: { ...systems.mapping, sheet: "Systemer" }, rows: 4 }];
  const answer = answerAsked(index, { ...place, sheet }, registers);
  expect([answer.kind, answer.finding?.row]).toEqual([kind, row]);
});
