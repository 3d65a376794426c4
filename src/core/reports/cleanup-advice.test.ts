import type { CellValue } from "../model/cell";
import type { Finding } from "../model/finding";
import { toSerial } from "../identifiers/dates";
import { createKle } from "../kle";
import { shippedKle } from "../kle/shipped";
import { makeRegister } from "../testing/make-register";
import { ADVICE, adviseCases } from "./cleanup-advice";

const KLE = createKle(shippedKle());
const TODAY = toSerial(2026, 9, 1)!;
type Row = Record<string, CellValue>;
const CLEAN: Row = {
  party: "1234567890",
  kle: "27.36.04",
  title: "Hjælp",
  created: "01-02-2020",
  responsibleUnit: "Visitationen",
  caseStatus: "Oplyst",
  lastActivity: "01-03-2026",
  retentionCode: "",
  retentionYear: "",
};
const advise = (rows: Row[], findings: Finding[] = [], keys?: string[], judged = ["cases-probable-duplicate"], kle = KLE) => {
  const result = adviseCases(
    makeRegister("cases", rows, keys),
    { findings, notJudged: [], judged },
    TODAY,
    false,
    { inactiveYears: 5 },
    kle,
  );
  return {
    ...result,
    reported: rows.map((_, row) => [
      ADVICE[result.first[row]!]?.id ?? null,
      ADVICE.filter((__, i) => (result.hits[row]! >> i) & 1).map((a) => a.id),
    ]),
  };
};
const closed: Row = { caseStatus: "Afsluttet" };

describe("adviseCases", () => {
  it.each<[string, Row, string | null]>([
    ["open and active", {}, "move"],
    ["open, quiet for five years and a day", { lastActivity: "31-08-2021" }, "closeInactive"],
    ["open, quiet for not quite five years", { lastActivity: "03-09-2021" }, "move"],
    ["open, activity unknown", { lastActivity: "" }, null],
    ["closed, K, year over", { ...closed, retentionCode: "K", retentionYear: 2025 }, "discard"],
    ["closed, K, this year", { ...closed, retentionCode: "K", retentionYear: 2026 }, null],
    ["closed, K, no year", { ...closed, retentionCode: "K" }, null],
    ["closed, K5, five years and the year over", { ...closed, retentionCode: "K5", closed: "31-12-2020" }, "discard"],
    ["closed, K5, this year", { ...closed, retentionCode: "K5", closed: "01-01-2021" }, null],
    ["closed, K5, no closing date", { ...closed, retentionCode: "K5", closed: "" }, null],
    ["closed, B", { ...closed, retentionCode: "Bevares", retentionYear: 2020 }, "archive"],
    ["closed, no code", closed, null],
    ["open, B", { retentionCode: "B" }, "move"],
    ["no KLE", { kle: "" }, "unclearKle"],
    ["no unit", { responsibleUnit: " " }, "unclearUnit"],
    ["no party", { party: "" }, "unclearParty"],
    ["state unreadable", { caseStatus: "?" }, null],
  ])("%s", (_, row, first) => expect(advise([{ ...CLEAN, ...row }]).reported[0]![0]).toBe(first));

  it("keeps cases of code K for the extra years that are set", () => {
    const cases = makeRegister("cases", [
      { ...CLEAN, ...closed, retentionCode: "K", retentionYear: 2023 },
      { ...CLEAN, ...closed, retentionCode: "K", retentionYear: 2024 },
    ]);
    const none = { findings: [], notJudged: [], judged: [] };
    const { first } = adviseCases(cases, none, TODAY, false, { inactiveYears: 5, extraRetentionYears: 2 }, KLE);
    expect([...first].map((index) => ADVICE[index]?.id)).toEqual(["discard", undefined]);
  });

  it("judges by K5 and closing also where there is no column for the year, and calls settled what is told", () => {
    const { retentionYear: _, ...clean } = CLEAN;
    const row = { ...clean, ...closed, closed: "01-02-2019" };
    const { reported, notJudged, unsettled } = advise([
      { ...row, retentionCode: "K5" },
      { ...row, retentionCode: "K10" },
      { ...row, retentionCode: "K" },
    ]);
    expect(reported.map(([first]) => first)).toEqual(["discard", null, null]);
    expect([...unsettled]).toEqual([0, 0, 1]);
    expect(notJudged).toEqual([]);
  });

  it("tells every hit, the first in the order of the catalogue", () => {
    expect(advise([{ ...CLEAN, ...closed, retentionCode: "B", party: "", kle: "" }]).reported[0]).toEqual([
      "archive",
      ["archive", "unclearKle", "unclearParty"],
    ]);
  });

  it("reads errors in KLE, unit and party from the findings, by sheet row", () => {
    const finding = (columnKey: string, severity: Finding["severity"]): Finding => ({
      rule: "r",
      messageId: "m",
      severity,
      register: "cases",
      sheet: "s",
      row: 2,
      column: 0,
      columnKey,
      data: {},
    });
    expect(advise([CLEAN, { ...CLEAN, party: "x" }], [finding("kle", "error")]).reported).toEqual([
      ["move", ["move"]],
      ["unclearKle", ["unclearKle", "move"]],
    ]);
    expect(advise([CLEAN, { ...CLEAN, party: "x" }], [finding("kle", "warning"), finding("title", "error")]).reported[1]![0]).toBe("move");
  });

  it("reads duplicates from the findings of their rule, and says so when that rule was not run", () => {
    const double: Finding = {
      rule: "cases-probable-duplicate",
      messageId: "duplicate",
      severity: "warning",
      register: "cases",
      sheet: "s",
      row: 2,
      column: 0,
      columnKey: "title",
      data: {},
    };
    expect(advise([CLEAN, CLEAN], [double]).reported).toEqual([
      ["move", ["move"]],
      ["duplicate", ["duplicate", "move"]],
    ]);
    expect(advise([CLEAN], [], undefined, []).notJudged).toEqual([{ advice: "duplicate" }]);
    expect(advise([CLEAN]).notJudged).toEqual([]);
  });

  it("tells what can't be judged for want of a column, and judges the rest", () => {
    const { notJudged, reported } = advise([{ ...CLEAN, kle: "" }], [], ["kle", "party", "caseStatus"]);
    expect(notJudged).toContainEqual({ advice: "move", column: "lastActivity" });
    expect(notJudged).toContainEqual({ advice: "discard", column: "retentionYear" });
    expect(reported[0]).toEqual(["unclearKle", ["unclearKle"]]);
  });

  it("counts open cases whose activity can't be read", () => {
    expect(advise([{ ...CLEAN, lastActivity: "i går" }, CLEAN, { ...CLEAN, ...closed, lastActivity: "" }]).unknownActivity).toBe(1);
  });
});
