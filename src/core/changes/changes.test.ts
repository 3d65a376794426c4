import fc from "fast-check";
import type { Finding } from "../model/finding";
import type { Rule } from "../rules/rule";
import { shippedContext } from "../rules/context";
import type { CellContents, ChangeSet } from "./change";
import { remainingOf } from "./change-log";
import { cellsOf, hasFix, planFix } from "./plan-fix";
import { changesCodec, MAX_CHARACTERS, MAX_SETS } from "./stored-changes";

const fix = (fix: NonNullable<Rule["fix"]>["apply"]): Pick<Rule, "fix"> => ({
  fix: { title: { da: "Ret", en: "Mend" }, messages: ["m"], apply: fix },
});
const RULES: Readonly<Record<string, Pick<Rule, "fix">>> = {
  trim: fix((value) => (typeof value === "string" ? { value: value.trim() } : undefined)),
  upper: fix((value) => ({ value: String(value).toUpperCase(), numberFormat: "@" })),
  empty: fix(() => ({ value: "" })),
  guess: fix((value, _column, _context, { caseNumber }) =>
    value === "" ? { value: caseNumber as string, certainty: "guess" } : undefined,
  ),
  none: {},
};
const finding = (rule: string, row = 1, messageId = "m"): Finding => ({
  rule,
  messageId,
  severity: "warning",
  register: "systems",
  sheet: "Ark1",
  row,
  column: 2,
  columnKey: "supplier",
  data: {},
});
const cell = (value: CellContents["value"], formula = value): CellContents => ({ value, formula, numberFormat: "General" });
const plan = (findings: readonly Finding[], contents: readonly (CellContents | null)[]) =>
  planFix(findings, contents, (id) => RULES[id]!, shippedContext(46000));

test("a cell is mended from what it holds now", () => {
  expect(plan([finding("trim")], [cell(" KMD ")])).toEqual({
    fixes: [
      { change: { sheet: "Ark1", row: 1, column: 2, expected: " KMD ", value: "KMD" }, certainty: "certain", findings: [finding("trim")] },
    ],
    left: [],
    date1904: false,
  });
});

test("the fixes of one cell follow one another, and the cell is changed once", () => {
  const both = [finding("trim"), finding("upper")];
  expect(cellsOf(both)).toHaveLength(1);
  const { fixes } = plan(both, [cell(" kmd ")]);
  expect(fixes).toEqual([
    {
      change: { sheet: "Ark1", row: 1, column: 2, expected: " kmd ", value: "KMD", numberFormat: "@" },
      certainty: "certain",
      findings: both,
    },
  ]);
});

test("what a finding takes to be right is put in as a guess, from the finding's data, and never with what is certain", () => {
  const found = { ...finding("guess"), data: { caseNumber: "2019-000123" } };
  const planned = (wanted: "all" | "certain") => planFix([found], [cell("")], (id) => RULES[id]!, shippedContext(46000), wanted);
  expect(planned("all").fixes).toMatchObject([{ change: { expected: "", value: "2019-000123" }, certainty: "guess" }]);
  expect(planned("certain")).toMatchObject({ fixes: [], left: [{ reason: "not-certain" }] });
});

test.each<[string, Finding, CellContents | null, string]>([
  ["a sheet that is gone", finding("trim"), null, "sheet-gone"],
  ["a formula", finding("trim"), cell(" KMD ", "=A1"), "formula"],
  ["a rule without a fix", finding("none"), cell(" KMD "), "no-fix"],
  ["another message of the rule", finding("trim", 1, "other"), cell(" KMD "), "no-fix"],
  ["a cell the fix is not sure of", finding("trim"), cell(7), "not-certain"],
  ["a cell that has been mended meanwhile", finding("trim"), cell("KMD"), "not-certain"],
  ["a mend to nothing", finding("empty"), cell("KMD"), "not-certain"],
])("%s is left alone and told", (_what, found, contents, reason) => {
  expect(plan([found], [contents])).toMatchObject({ fixes: [], left: [{ finding: found, reason }] });
});

test("every finding is in exactly one list", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(RULES)), fc.nat(4))),
      fc.array(fc.option(fc.oneof(fc.string(), fc.integer()), { nil: null }), { minLength: 5, maxLength: 5 }),
      (picked, values) => {
        const findings = picked.map(([rule, row]) => finding(rule, row));
        const contents = cellsOf(findings).map(({ row }) => (values[row] === null ? null : cell(values[row]!)));
        const { fixes, left } = plan(findings, contents);
        const reported = [...fixes.flatMap((fix) => fix.findings), ...left.map((entry) => entry.finding)];
        expect(reported).toHaveLength(findings.length);
        expect(new Set(reported)).toEqual(new Set(findings));
      },
    ),
  ));

test("hasFix asks for the message", () => {
  expect([hasFix({ messageId: "m" }, RULES["trim"]!), hasFix({ messageId: "x" }, RULES["trim"]!), hasFix({ messageId: "m" }, {})]).toEqual([
    true,
    false,
    false,
  ]);
});

const contents = fc.record({
  formula: fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
  numberFormat: fc.string(),
});
const changeSet: fc.Arbitrary<ChangeSet> = fc.record({
  id: fc.string({ minLength: 1 }),
  at: fc.string(),
  title: fc.record({ da: fc.string(), en: fc.string() }),
  cells: fc.array(fc.record({ sheet: fc.string(), row: fc.nat(), column: fc.nat(), before: contents, after: contents }), { maxLength: 3 }),
  rows: fc.array(
    fc.record({
      sheet: fc.string(),
      row: fc.nat(),
      column: fc.nat(),
      formulas: fc.array(fc.array(fc.string(), { maxLength: 2 }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
});

describe("the list of changes", () => {
  const encode = (value: readonly ChangeSet[]): string | undefined => changesCodec.encode({ value, broken: [], unknown: {} });
  const { decode } = changesCodec;

  test("what was written is read, newest last", () =>
    fc.assert(
      fc.property(fc.array(changeSet, { maxLength: 5 }), (entries) => {
        // JSON has one zero.
        const once = JSON.parse(JSON.stringify(entries)) as ChangeSet[];
        expect(decode(encode(entries))).toEqual({ state: "current", value: once, broken: [], unknown: {} });
      }),
    ));

  test("100,000 cells that got one of five words take little room, and are read back as they were made", () => {
    const cells = Array.from({ length: 100_000 }, (_, row) => ({
      sheet: "Sagsoprydning",
      row: row + 1,
      column: 7,
      before: { formula: "", numberFormat: "General" },
      after: { formula: ["Luk", "Kassér", "Flyt", "Arkivér", "Afklar"][row % 5]!, numberFormat: "General" },
    }));
    const set: ChangeSet = { id: "a", at: "2026-11-24 09:05:00", title: { da: "Råd", en: "Advice" }, cells, rows: [] };
    const text = encode([set])!;
    expect(text.length).toBeLessThan(MAX_CHARACTERS / 8);
    const [read] = decode(text).value;
    expect({ ...read, cells: [] }).toEqual({ ...set, cells: [] });
    // As lines: to compare so many cells by their fields takes seconds.
    const lines = ({ cells: made }: ChangeSet): string =>
      made
        .map(({ sheet, row, column, before, after }) =>
          [sheet, row, column, ...[before, after].flatMap(({ formula, numberFormat }) => [formula, numberFormat])].join(),
        )
        .join("\n");
    expect(lines(read!) === lines(set)).toBe(true);
  });

  test("steps kept by an older version, cell by cell, are read; cells that can't be unpacked make the step broken", () => {
    const old = step("old");
    const kept = (cells: unknown): string => JSON.stringify({ format: 1, entries: [{ ...old, cells }] });
    expect(decode(kept(old.cells)).value).toEqual([old]);
    const kinds = old.cells.map(({ sheet, column, before, after }) => ({ sheet, column, before, after }));
    for (const at of [[1, 1], [0], [0, -1], [0, 0.5], [-1, 0]]) {
      const { value, broken } = decode(kept({ kinds, at }));
      expect([value.length, broken.length]).toEqual([0, 1]);
    }
  });

  test("a step kept before a language was added is read, and says there what it says in another", () => {
    const titled = (title: unknown) => decode(JSON.stringify({ format: 1, entries: [{ id: "1", at: "", title, cells: [], rows: [] }] }));
    const said = (title: unknown) => titled(title).value.map((entry) => entry.title);
    expect(said({ da: "Ret" })).toEqual([{ da: "Ret", en: "Ret" }]);
    expect(said({ en: "Mend", fo: "Rætta" })).toEqual([{ da: "Mend", en: "Mend" }]);
    expect(said({ da: "Ret", en: "Mend" })).toEqual([{ da: "Ret", en: "Mend" }]);
    for (const title of [{}, { fo: "Rætta" }, { da: 1 }, "Ret"]) expect(titled(title)).toMatchObject({ value: [], broken: [{ title }] });
  });

  test("no text makes it throw", () => fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void decode(text))));

  const step = (id: string, value = "x"): ChangeSet => ({
    id,
    at: "2026-11-24 09:05:00",
    title: { da: "Ret", en: "Mend" },
    cells: [{ sheet: "Ark1", row: 1, column: 2, before: { formula: value, numberFormat: "" }, after: { formula: "", numberFormat: "" } }],
    rows: [{ sheet: "Ark1", row: 5, column: 0, formulas: [["a"]] }],
  });

  test("the oldest steps go first, by count and by weight, and the newest is never forgotten", () => {
    const many = Array.from({ length: MAX_SETS + 3 }, (_, i) => step(String(i)));
    expect(decode(encode(many)).value.map(({ id }) => id)).toEqual(many.slice(3).map(({ id }) => id));
    const heavy = "x".repeat(MAX_CHARACTERS - 2_000);
    const stored = decode(encode([step("old", heavy), step("new", heavy)]));
    expect(stored.value.map(({ id }) => id)).toEqual(["new"]);
  });

  test("of a step that could not all be taken back only what a protected sheet kept is left", () => {
    const place = { sheet: "Ark1", row: 1, column: 2 };
    expect(remainingOf(step("a"), { refused: [] })).toBeUndefined();
    expect(remainingOf(step("a"), { refused: [{ ...place, reason: "changed-meanwhile" }] })).toBeUndefined();
    expect(remainingOf(step("a"), { refused: [{ ...place, reason: "protected" }] })).toEqual({ ...step("a"), rows: [] });
  });
});
