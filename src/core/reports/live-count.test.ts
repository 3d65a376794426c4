import fc from "fast-check";
import type { CellValue } from "../model/cell";
import { makeRegister } from "../testing/make-register";
import { liveCount, liveRowCount } from "./live-count";

const decisions = (...cells: CellValue[]) =>
  makeRegister(
    "interfaces",
    cells.map((decision) => ({ decision })),
    ["decision"],
  );
const isLive = (cells: CellValue[], equals: string, count: number): boolean =>
  liveCount(decisions(...cells), [{ column: "decision", equals }], count).live !== undefined;

describe("liveCount", () => {
  it("is live where COUNTIFS gives the core's number", () => {
    expect(liveCount(decisions("Afventer", "afventer", "Bevares"), [{ column: "decision", equals: "Afventer" }], 2)).toEqual({
      value: 2,
      live: { kind: "countRows", register: "interfaces", where: [{ column: "decision", equals: "Afventer" }] },
    });
  });

  it.each<[string, CellValue[], string, number]>([
    ["a synonym counted by the core", ["Afventer", "Ikke besluttet"], "Afventer", 2],
    ["a stray blank", ["Afventer "], "Afventer", 1],
    ["a truth value read as Ja", [true], "Ja", 1],
    ["a number", ["27", 27], "27", 2],
    ["a pattern", ["a*"], "a*", 1],
    ["a comparison", [">a"], ">a", 1],
    ["a date to Excel", ["maj 5"], "maj 5", 1],
    ["a truth value", ["SAND"], "SAND", 1],
    ["too long", ["a".repeat(256)], "a".repeat(256), 1],
  ])("is a plain number: %s", (_, cells, equals, count) => expect(isLive(cells, equals, count)).toBe(false));

  it("is a plain number where nearly all rows of a tall register are blank", () => {
    const data = decisions("Bevares", "Bevares");
    const spanning = (rowSpan: number) => ({ ...data, mapping: { ...data.mapping, rowSpan } });
    const where = [{ column: "decision", equals: "Bevares" }] as const;
    expect(liveCount(spanning(1_048_575), where, 2)).toEqual({ value: 2 });
    expect(liveRowCount(spanning(1_048_575), "decision")).toEqual({ value: 2 });
    expect(liveCount(spanning(10_000), where, 2).live).toBeDefined();
    expect(liveRowCount(spanning(10_000), "decision").live).toBeDefined();
  });

  it("counts blank cells live only where the register has no blank rows in between", () => {
    expect(isLive(["", "Bevares"], "", 1)).toBe(true);
    const data = decisions("", "Bevares");
    const gappy = { ...data, mapping: { ...data.mapping, rowSpan: 5 } };
    expect(liveCount(gappy, [{ column: "decision", equals: "" }], 1).live).toBeUndefined();
    expect(liveCount(gappy, [{ column: "decision", equals: "Bevares" }], 1).live).toBeDefined();
  });

  it("is never live for a column that is not there", () => {
    expect(liveCount(decisions("Bevares"), [{ column: "horizon", equals: "Fremtidig" }], 0).live).toBeUndefined();
  });

  it("never changes the core's number", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), fc.nat(), (cells, equals, count) => {
        expect(liveCount(decisions(...cells), [{ column: "decision", equals }], count).value).toBe(count);
      }),
    );
  });
});

describe("liveRowCount", () => {
  it("is live where every row has a key", () => {
    expect(liveRowCount(decisions("a", "b"), "decision").live).toEqual({ kind: "countFilled", register: "interfaces", column: "decision" });
    expect(liveRowCount(decisions("a", ""), "decision")).toEqual({ value: 2 });
    expect(liveRowCount(decisions("a"), "interfaceId")).toEqual({ value: 1 });
  });
});
