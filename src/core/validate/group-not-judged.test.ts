import type { NotJudged } from "../model/finding";
import { groupNotJudged } from "./group-not-judged";

const lacks = (rule: string, ...columns: string[]): NotJudged => ({
  rule,
  register: "systems",
  reason: { kind: "column-missing", needs: "systems", columns },
});

describe("groupNotJudged", () => {
  it("gathers columns that the same checks lack, most checks first, and keeps registers before columns and exceptions last", () => {
    expect(
      groupNotJudged([
        { rule: "x", register: "systems", reason: { kind: "exception", message: "m" } },
        lacks("a", "owner", "supplier", "status"),
        lacks("b", "status"),
        { rule: "b", register: "systems", reason: { kind: "register-missing", needs: "interfaces" } },
        { rule: "a", register: "systems", reason: { kind: "register-unclear", needs: "cases" } },
      ]),
    ).toEqual([
      { reason: { kind: "register-unclear", needs: "cases" }, rules: ["a"] },
      { reason: { kind: "register-missing", needs: "interfaces" }, rules: ["b"] },
      { reason: { kind: "column-missing", needs: "systems", columns: ["status"] }, rules: ["a", "b"] },
      { reason: { kind: "column-missing", needs: "systems", columns: ["owner", "supplier"] }, rules: ["a"] },
      { reason: { kind: "exception", message: "m" }, rules: ["x"] },
    ]);
  });
  it("has no group for nothing", () => expect(groupNotJudged([])).toEqual([]));
});
