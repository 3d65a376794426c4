import { interfacesFutureUndecided } from "../row/interfaces-future-undecided";
import type { ExampleRows } from "../rule";
import { judgeBad } from "./example-tester";

const judge = (bad: ExampleRows) => judgeBad(interfacesFutureUndecided, { good: { rows: [{}] }, bad });

describe("the judgement of a bad example", () => {
  it("lets pass what shows all that is needed", () => {
    const { found, ...faults } = judge({ rows: [{ horizon: "Fremtidig", decision: "Afventer" }] });
    expect(found).toHaveLength(1);
    expect(faults).toEqual({ notNamed: [], byOthers: [] });
  });
  it("refuses one that a sound cell it does not show brings forth", () => {
    expect(judge({ rows: [{ decision: "Afventer" }] }).byOthers).toMatchObject([{ column: "decision" }]);
  });
  it("finds nothing in one that is no fault", () => expect(judge({ rows: [{ horizon: "Fremtidig" }] }).found).toEqual([]));
  it("refuses one whose finding stands in a cell that it does not show", () => {
    const rule = {
      ...interfacesFutureUndecided,
      check: (_c: unknown, from: number, _t: number, report: (row: number, column: string, id: string) => void) =>
        report(from, "decision", "undecided"),
    };
    expect(judgeBad(rule, { good: { rows: [{}] }, bad: { rows: [{ horizon: "Fremtidig" }] } }).notNamed).toMatchObject([
      { column: "decision" },
    ]);
  });
});
