import { runCore } from "./run-core";
import { makeScaleCases } from "./scale";

describe("makeScaleCases", () => {
  it("gives as many clean cases as asked for, also beyond those drawn one by one, and the same every time", async () => {
    const { headers, keys, rows } = makeScaleCases(52_000);
    expect(rows).toHaveLength(52_000);
    expect(rows.every((row) => row.length === keys.length)).toBe(true);
    const run = await runCore([{ name: "Sagsoprydning", rows: [headers, ...rows] }]);
    expect(run.data.registers.cases?.rowCount).toBe(52_000);
    expect(run.validation.findings).toEqual([]);
    expect(makeScaleCases(52_000).rows[51_999]).toEqual(rows[51_999]);
  });
});
