import fc from "fast-check";
import type { Finding } from "../model/finding";
import type { MessageData } from "../text/language";
import { makeRegister } from "../testing/make-register";
import type { Acceptance } from "./acceptance";
import { applyAcceptancesStepwise } from "./apply";
import { digest } from "../model/digest";
import { salted, saltOf, withAcceptances, withoutAcceptances } from "./change-list";
import { earlierFingerprintsOf, fingerprintOf, objectOf, valueFingerprintOf } from "./fingerprint";
import { acceptanceOf, scopedAcceptanceOf } from "./make";
import { acceptancesCodec } from "./stored-acceptances";
import { finish } from "../model/steps";

type Row = Readonly<Record<string, string | number>>;
const ROWS: readonly Row[] = [
  { systemId: "S-1", systemName: "Alfa", supplier: "KMD" },
  { systemId: "S-2", systemName: "Beta", supplier: "" },
  { systemId: "", systemName: "Gamma", supplier: "" },
];
const dataOf = (rows: readonly Row[]) => ({
  registers: { systems: makeRegister("systems", rows, ["systemId", "systemName", "supplier"]) },
  date1904: false,
});
const finding = (row: number, more: Partial<Finding> = {}): Finding => ({
  rule: "systems-required-value",
  messageId: "blank",
  severity: "error",
  register: "systems",
  sheet: "Systemer og kontrakter",
  row,
  column: 2,
  columnKey: "supplier",
  data: {},
  ...more,
});
const SALT = "0123456789abcdef";
const RUN = { judged: ["systems-required-value"] };
const accept = (found: Finding, data = dataOf(ROWS)): Acceptance =>
  acceptanceOf(found, data, { salt: SALT, decision: "accepted", reason: " Kendt ", at: "2026-11-24 09:05" })!;
const judge = (findings: readonly Finding[], data = dataOf(ROWS), entries = [accept(finding(2))], judged = RUN.judged) =>
  finish(applyAcceptancesStepwise({ findings, judged }, data, entries));

test("a finding that is set aside does not count, and the others do", () => {
  const found = [finding(1), finding(2), finding(3)];
  const result = judge(found);
  expect(result.open).toEqual([found[0], found[2]]);
  expect(result.accepted).toEqual([{ finding: found[1], acceptance: accept(finding(2)) }]);
  expect(accept(finding(2)).reason).toBe("Kendt");
});

test("it stays set aside when the row has been moved", () => {
  const moved = [ROWS[1]!, ROWS[0]!, ROWS[2]!];
  expect(judge([finding(1)], dataOf(moved)).accepted).toHaveLength(1);
});

test.each<[string, Finding, readonly Row[]]>([
  ["the value", finding(2), [ROWS[0]!, { ...ROWS[1]!, supplier: "?" }, ROWS[2]!]],
  ["what the finding says", finding(2, { messageId: "gone", data: { value: "x" } }), ROWS],
  ["the message", finding(2, { messageId: "blankChoice" }), ROWS],
])("it returns when %s has changed", (_what, found, rows) => {
  const result = judge([found], dataOf(rows));
  expect(result.open).toEqual([found]);
  expect(result.returned).toEqual([{ finding: found, acceptance: accept(finding(2)) }]);
  expect(result.fixed).toEqual([]);
});

test("a finding that is no longer found is mended; where the check was not made nobody knows", () => {
  expect(judge([finding(1)])).toMatchObject({ fixed: [accept(finding(2))], waiting: [], returned: [] });
  expect(judge([], dataOf(ROWS), undefined, [])).toMatchObject({ fixed: [], waiting: [accept(finding(2))] });
  const without = {
    registers: {
      systems: makeRegister(
        "systems",
        ROWS,
        ["systemId", "systemName"].filter((key) => key !== "supplier"),
      ),
    },
    date1904: false,
  };
  expect(judge([], without)).toMatchObject({ fixed: [], waiting: [accept(finding(2))] });
  expect(judge([], { registers: {}, date1904: false } as never)).toMatchObject({ fixed: [], waiting: [accept(finding(2))] });
});

test("another rule, column or object is not set aside with it", () => {
  const others = [finding(2, { rule: "systems-text-blanks" }), finding(2, { columnKey: "systemName" }), finding(1)];
  expect(judge(others).open).toEqual(others);
});

test("a row without a key is known by its values, and neither values nor civil registration numbers are kept", () => {
  const rows = [...ROWS, { systemId: "010190-5276", systemName: "Hemmelig titel", supplier: "" }];
  const data = dataOf(rows);
  expect(objectOf(finding(2), data, SALT)).toBe("s-2");
  expect(objectOf(finding(3), data, SALT)).toMatch(/^#[0-9a-f]{32}$/);
  const kept = acceptancesCodec.encode({ value: [accept(finding(3), data), accept(finding(4), data)], broken: [], unknown: {} })!;
  expect(kept).not.toMatch(/Gamma|Hemmelig|0101905276|010190-5276/);
  expect(objectOf(finding(9), data, SALT)).toBeUndefined();
});

test("a key's capitals and blanks make no difference, its points and dashes do", () => {
  const objects = ["S-11", " s-11 ", "S-1 1", "S11", "s-1\u00a01"].map((systemId) =>
    objectOf(finding(1), dataOf([{ systemId, systemName: "A", supplier: "" }]), SALT),
  );
  expect(objects).toEqual(["s-11", "s-11", "s-1 1", "s11", "s-1 1"]);
});

test("what is set aside at one question is not set aside at another whose number has the same digits", () => {
  const questions = ["1.11", "11.1"].map((number) => ({ number, responsible: "" }));
  const data = { registers: { documentStrategy: makeRegister("documentStrategy", questions, ["number", "responsible"]) }, date1904: false };
  const blank = (row: number) =>
    finding(row, { rule: "document-strategy-required-value", register: "documentStrategy", columnKey: "responsible" });
  const entry = acceptanceOf(blank(1), data, { salt: SALT, decision: "accepted", reason: "Kendt", at: "2026-11-24 09:05" })!;
  const { open, accepted } = finish(
    applyAcceptancesStepwise({ findings: [blank(1), blank(2)], judged: ["document-strategy-required-value"] }, data, [entry]),
  );
  expect(open).toEqual([blank(2)]);
  expect(accepted.map(({ finding: { row } }) => row)).toEqual([1]);
});

test("the fingerprint does not depend on the order of data, and tells 1 from the text 1", () => {
  const said = (data: MessageData): Pick<Finding, "rule" | "messageId" | "data"> => ({ rule: "none", messageId: "m", data });
  expect(fingerprintOf(said({ a: 1, b: 2 }), "x", SALT)).toBe(fingerprintOf(said({ b: 2, a: 1 }), "x", SALT));
  expect(fingerprintOf(said({}), 1, SALT)).not.toBe(fingerprintOf(said({}), "1", SALT));
});

test("setting a returned finding aside anew replaces its old entry; two findings of one object stand side by side", () => {
  const old = { ...accept(finding(2)), fingerprint: "old" };
  const returned = [{ finding: finding(2), acceptance: old }];
  expect(withAcceptances([old], [accept(finding(2))], { returned })).toEqual([accept(finding(2))]);
  expect(withAcceptances([old], [accept(finding(2))], { returned: [] })).toEqual([old, accept(finding(2))]);
  expect(withoutAcceptances([old, accept(finding(2))], [old])).toEqual([accept(finding(2))]);
});

describe("by value, column or rule", () => {
  const RULE = "systems-closed-list";
  const word = (row: number, value: string, more: Partial<Finding> = {}): Finding =>
    finding(row, { rule: RULE, messageId: "unknown", columnKey: "supplier", data: { value, list: "a, b" }, ...more });
  const why = { salt: SALT, decision: "accepted", reason: " Vores ord ", at: "2026-11-24 09:05" } as const;
  const found = [word(1, "K5"), word(2, "K5"), word(3, "K10"), word(1, "K5", { columnKey: "systemName" }), finding(2)];
  const openAfter = (entries: readonly Acceptance[], findings: readonly Finding[] = found): readonly Finding[] =>
    judge(findings, dataOf(ROWS), [...entries], [RULE, "systems-required-value"]).open;

  test("a value is accepted wherever it stands in its column, however it is spelt, also in cells that are filled later", () => {
    const entry = scopedAcceptanceOf(found[0]!, "value", why);
    expect(openAfter([entry])).toEqual(found.slice(2));
    expect(openAfter([entry], [word(3, " k5\u200b"), word(3, "K6")])).toEqual([word(3, "K6")]);
    // What the list offers instead is no part of it.
    expect(openAfter([entry], [word(1, "K5", { data: { value: "K5", list: "a, b, c" } })])).toEqual([]);
  });
  test("a column is accepted for the one rule, a rule in all columns", () => {
    expect(openAfter([scopedAcceptanceOf(found[0]!, "column", why)])).toEqual(found.slice(3));
    expect(openAfter([scopedAcceptanceOf(found[0]!, "rule", why)])).toEqual([finding(2)]);
  });
  test("what it covers is told with it, and when nothing is left it counts as resolved", () => {
    const entry = scopedAcceptanceOf(found[0]!, "value", why);
    const result = judge(found, dataOf(ROWS), [entry], [RULE]);
    expect(result.accepted.map(({ acceptance }) => acceptance)).toEqual([entry, entry]);
    expect(entry).toMatchObject({ reason: "Vores ord", scope: "value", object: "*" });
    expect(judge([], dataOf(ROWS), [entry], [RULE])).toMatchObject({ fixed: [entry], waiting: [] });
    expect(judge([], dataOf(ROWS), [entry], [])).toMatchObject({ fixed: [], waiting: [entry] });
  });
  test("an entry of one finding stands beside it, and both are stored and withdrawn alone", () => {
    const entries = [
      accept(finding(2)),
      ...(["value", "column", "rule"] as const).map((scope) => scopedAcceptanceOf(found[0]!, scope, why)),
    ];
    const stored = { value: entries, broken: [], unknown: {} };
    expect(acceptancesCodec.decode(acceptancesCodec.encode(stored))).toEqual({ state: "current", ...stored });
    for (const entry of entries) expect(withoutAcceptances(entries, [entry])).toEqual(entries.filter((other) => other !== entry));
    expect(withAcceptances(entries, entries, { returned: [] })).toEqual(entries);
  });
  test("no word of a cell is stored", () => {
    const text = acceptancesCodec.encode({ value: [scopedAcceptanceOf(word(1, "Hemmeligt"), "value", why)], broken: [], unknown: {} });
    expect(text).not.toMatch(/hemmelig/i);
  });
  test("a finding that stands for many cells is known by its column, whichever its cells are", () => {
    const many = finding(1, { rows: [1, 2], data: { count: 2 } });
    const entry = accept(many);
    expect(judge([finding(2, { rows: [2, 3, 4], data: { count: 3 } })], dataOf(ROWS), [entry]).open).toEqual([]);
  });
});

test("what an earlier version accepted stays accepted", () => {
  const now = finding(2, { rule: "systems-closed-list", messageId: "unknown", data: { value: "K5", list: "a, b" } });
  const { salt: _, ...rest } = accept(now);
  for (const fingerprint of [...earlierFingerprintsOf(now, ""), fingerprintOf(now, "", undefined)]) {
    const earlier: Acceptance = { ...rest, fingerprint };
    expect(earlier.fingerprint).not.toBe(accept(now).fingerprint);
    expect(judge([now], dataOf(ROWS), [earlier], ["systems-closed-list"]).open).toEqual([]);
  }
});

test("a title with a CPR number that was accepted when its message had the date of birth stays accepted", () => {
  const title = "Hjælp til 010190-5276";
  const data = { registers: { cases: makeRegister("cases", [{ caseNumber: "S-1", title }], ["caseNumber", "title"]) }, date1904: false };
  const now = finding(1, { rule: "cases-title-cpr", register: "cases", messageId: "cpr", columnKey: "title" });
  // As 0.1.0 wrote it.
  const fingerprint = digest(JSON.stringify(["cpr", [["masked", "010190-xxxx"]], title]), 32);
  const { salt: _, ...entry } = acceptanceOf(now, data, { salt: SALT, decision: "accepted", reason: "Kendt", at: "" })!;
  const { open } = finish(applyAcceptancesStepwise({ findings: [now], judged: ["cases-title-cpr"] }, data, [{ ...entry, fingerprint }]));
  expect(open).toEqual([]);
});

test("what was hashed without a salt is hashed with the workbook's as soon as more is accepted, and covers the same", () => {
  const rows = [...ROWS, { systemId: "010190-5276", systemName: "Delta", supplier: "" }];
  const data = dataOf(rows);
  const word = finding(1, { rule: "systems-closed-list", messageId: "unknown", data: { value: "K5" } });
  const findings = [finding(3), finding(4), word];
  const [row, number, value] = findings;
  const bare: Acceptance[] = [row!, number!].map((found) => {
    const { salt: _, ...entry } = accept(found, data);
    return { ...entry, object: objectOf(found, data, undefined)!, fingerprint: fingerprintOf(found, "", undefined) };
  });
  const { salt: _, ...scoped } = scopedAcceptanceOf(value!, "value", { salt: SALT, decision: "accepted", reason: "Kendt", at: "" });
  const before = [...bare, { ...scoped, fingerprint: valueFingerprintOf(value!, undefined) }];
  const judged = [...RUN.judged, "systems-closed-list"];
  const { accepted } = judge(findings, data, before, judged);
  expect(accepted).toHaveLength(3);
  const after = salted(before, accepted, data, SALT);
  expect(after.map(({ salt }) => salt)).toEqual([SALT, SALT, SALT]);
  expect(
    after
      .map(({ object, fingerprint }) => [object, fingerprint])
      .flat()
      .filter((hash) => JSON.stringify(before).includes(`"${hash}"`)),
  ).toEqual(["*"]);
  expect(judge(findings, data, [...after], judged).open).toEqual([]);
  expect(saltOf(after)).toBe(SALT);
  expect(saltOf(before)).toMatch(/^[\da-f]{16}$/);
  expect(salted(after, accepted, data, "ffffffffffffffff")).toEqual(after);
});

test("an entry without a salt makes way when its returned finding is accepted anew", () => {
  const data = dataOf(ROWS);
  const { salt: _, ...entry } = accept(finding(3), data);
  const old: Acceptance = { ...entry, object: objectOf(finding(3), data, undefined)!, fingerprint: "old" };
  const { returned } = judge([finding(3)], data, [old]);
  expect(returned.map(({ acceptance }) => acceptance)).toEqual([old]);
  const renewed = accept(finding(3), data);
  expect(
    withAcceptances(
      [old],
      [renewed],
      { returned },
      returned.map(({ finding: found }) => found),
    ),
  ).toEqual([renewed]);
});

describe("store", () => {
  const text = fc.string({ minLength: 1, maxLength: 50 });
  const acceptance = fc.record({
    register: fc.constantFrom("systems" as const, "cases" as const),
    rule: text,
    column: text,
    object: text,
    fingerprint: text,
    decision: fc.constantFrom("accepted" as const, "notRelevant" as const),
    reason: text.filter((reason) => reason.trim() === reason && reason !== ""),
    at: fc.constant("2026-11-24 09:05"),
  });

  test("what was written is read", () =>
    fc.assert(
      fc.property(fc.array(acceptance), (entries) => {
        const stored = { value: entries, broken: [], unknown: {} };
        expect(acceptancesCodec.decode(acceptancesCodec.encode(stored))).toEqual({ state: "current", ...stored });
      }),
    ));

  test("no text makes it throw, and none is lost", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        const list = acceptancesCodec.decode(kept);
        expect(list.value).toEqual([]);
        expect(acceptancesCodec.decode(acceptancesCodec.encode(list))).toEqual({ ...list, state: "current" });
      }),
    ));

  test("a broken entry is told and written back, the others are read", () => {
    const good = accept(finding(2));
    const broken = { ...good, decision: "maybe" };
    const list = acceptancesCodec.decode(JSON.stringify({ format: 1, entries: [broken, good] }));
    expect(list).toEqual({ state: "current", value: [good], broken: [broken], unknown: {} });
    expect(acceptancesCodec.decode(acceptancesCodec.encode(list))).toEqual(list);
  });
});
