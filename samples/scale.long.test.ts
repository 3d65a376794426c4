/** What the benchmarks measure with is clean at its own size. */
import { runCore } from "./run-core";
import { makeScaleCases } from "./scale";

jest.setTimeout(300_000);

test("as many clean cases as asked for, also beyond those drawn one by one, and the same every time", async () => {
  const make = () => makeScaleCases(52_000);
  const { headers, keys, rows } = make();
  expect(rows).toHaveLength(52_000);
  expect(rows.every((row) => row.length === keys.length)).toBe(true);
  const run = await runCore([{ name: "Sagsoprydning", rows: [headers, ...rows] }]);
  expect(run.data.registers.cases?.rowCount).toBe(52_000);
  expect(run.validation.findings).toEqual([]);
  expect(make().rows.at(-1)).toEqual(rows.at(-1));
});
