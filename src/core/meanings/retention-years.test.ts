import fc from "fast-check";
import { objectOf } from "../acceptance/fingerprint";
import { toCellSerial, toSerial } from "../identifiers/dates";
import type { CellValue } from "../model/cell";
import { finish } from "../model/steps";
import { writtenColumn, type RegisterData } from "../model/register-data";
import { RULES } from "../rules";
import { shippedContext } from "../rules/context";
import { VALID_ROWS } from "../rules/testing/rows";
import { makeRegister } from "../testing/make-register";
import { registerChange } from "../validate/register-changes";
import { runRules } from "../validate/run-rules";
import { readRetentionYears, retentionYearOf } from "./retention-years";

const CLOSED = { caseStatus: "Afsluttet", closed: "12-06-2020" };
const read = (...rows: Readonly<Record<string, CellValue>>[]): RegisterData => makeRegister("cases", rows);

describe("retentionYearOf", () => {
  it.each<[string, CellValue, CellValue, CellValue, number | undefined]>([
    ["K5", "K5", "12-06-2020", "", 2025],
    ["the first and the last day of a year alike", "K5", "01-01-2020", "", 2025],
    ["the last day", "K5", "31-12-2020", "", 2025],
    ["K10", "k 10", toSerial(2020, 6, 12)!, "", 2030],
    ["in words", "Kasseres efter 5 år", "12-06-2020", " ", 2025],
    ["a year that is given", "K5", "12-06-2020", 2040, 2040],
    ["a year that is not understood", "K5", "12-06-2020", "senere", undefined],
    ["not closed", "K5", "", "", undefined],
    ["closing not understood", "K5", "i sommer", "", undefined],
    ["an open end", "K5", "31-12-9999", "", undefined],
    ["a code without years", "K", "12-06-2020", "", undefined],
    ["a doubt", "K5?", "12-06-2020", "", undefined],
    ["to be kept", "B", "12-06-2020", "", undefined],
  ])("%s", (_, code, closed, year, expected) => expect(retentionYearOf({ code, closed, year }, false)).toBe(expected));

  it("is the years of the code after closing, and never fewer", () => {
    const codes = fc.constantFrom([5, "K5"], [10, "K10"], [5, "K 5"], [10, "k-10 år"], [30, "Kasseres efter 30 år"]);
    const days = fc.tuple(fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(codes, days, fc.boolean(), ([years, code], [year, month, day], date1904) => {
        const closed = toCellSerial(toSerial(year, month, day)!, date1904);
        const found = retentionYearOf({ code: code!, closed, year: "" }, date1904)!;
        expect(found).toBe(year + Number(years));
        // The day after that year is at least so many years after closing.
        expect(toSerial(found + 1, 1, 1)!).toBeGreaterThan(toSerial(year + Number(years), month, day)!);
      }),
    );
  });
});

describe("readRetentionYears", () => {
  it("reads the year where it is blank, and keeps what is written", () => {
    const cases = read(
      { ...CLOSED, retentionCode: "K5", retentionYear: "" },
      { ...CLOSED, retentionCode: "K5", retentionYear: "2031" },
      { ...CLOSED, retentionCode: "K10", retentionYear: "-" },
      { ...CLOSED, retentionCode: "B", retentionYear: "" },
    );
    expect(cases.columns["retentionYear"]).toEqual([2025, 2031, 2030, ""]);
    expect(writtenColumn(cases, "retentionYear")).toEqual(["", "2031", "-", ""]);
  });

  it("reads it where the sheet has no column for it, and makes none where no year follows", () => {
    const cases = read({ ...CLOSED, retentionCode: "K5" }, { ...CLOSED, retentionCode: "K" });
    expect(cases.columns["retentionYear"]).toEqual([2025, ""]);
    expect(writtenColumn(cases, "retentionYear")).toEqual(["", ""]);
    expect(cases.mapping.columns["retentionYear"]).toBeUndefined();
    expect(read({ ...CLOSED, retentionCode: "K" }).columns).not.toHaveProperty("retentionYear");
    expect(read({ retentionCode: "K5" }).columns).not.toHaveProperty("retentionYear");
  });

  it("follows what the code is said to mean", () => {
    const cases = read({ ...CLOSED, retentionCode: "K5", retentionYear: "" });
    const kept = { ...cases, columns: { ...cases.columns, retentionCode: ["B"], retentionYear: [""] }, written: { retentionCode: ["K5"] } };
    expect(readRetentionYears(kept, false)).toBe(kept);
  });

  it("brings no finding about a year that nobody has written, nor about one that is missing", async () => {
    const { retentionYear: _, ...row } = { ...VALID_ROWS.cases, ...CLOSED, retentionCode: "K5", action: "Arkivér" };
    for (const cases of [read(row), read({ ...row, retentionYear: "" })]) {
      const data = { registers: { cases }, date1904: false };
      const { findings, notJudged } = await runRules({ rules: RULES, data, context: shippedContext(toSerial(2026, 11, 24)!) });
      expect(findings.filter(({ columnKey }) => columnKey === "retentionYear")).toEqual([]);
      const ofYears = ["cases-retention-passed", "cases-retention-year-form", "cases-discard-early"];
      expect(notJudged.filter(({ rule }) => ofYears.includes(rule))).toEqual([]);
    }
  });

  it("is compared with an earlier reading that had no such year", () => {
    const before = read({ ...CLOSED, retentionCode: "K" });
    const now = read({ ...CLOSED, retentionCode: "K5" });
    expect(finish(registerChange(before, now))).toEqual({ kind: "all" });
    expect(finish(registerChange(now, before))).toEqual({ kind: "all" });
    expect(finish(registerChange(now, read({ ...CLOSED, closed: "12-06-2021", retentionCode: "K5" })))).toMatchObject({
      rows: new Map([
        ["closed", [0]],
        ["retentionYear", [0]],
      ]),
    });
  });

  it("leaves a row without a key the same to what is set aside when a year follows in another row", () => {
    const [without, beside] = ["K", "K5"].map((code) =>
      objectOf(
        { register: "cases", row: 1 },
        { registers: { cases: read({ ...CLOSED, retentionCode: "K" }, { ...CLOSED, retentionCode: code }) as never }, date1904: false },
        undefined,
      ),
    );
    expect(beside).toBeDefined();
    expect(beside).toBe(without);
  });
});
