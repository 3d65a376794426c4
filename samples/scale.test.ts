import { runCore } from "./run-core";
import { makeScaleCases } from "./scale";

test("as many clean cases as asked for, also beyond those drawn one by one, and the same every time", async () => {
  const make = () => makeScaleCases(5_200, 1, 5_000);
  const { headers, keys, rows } = make();
  expect(rows).toHaveLength(5_200);
  expect(rows.every((row) => row.length === keys.length)).toBe(true);
  const run = await runCore([{ name: "Sagsoprydning", rows: [headers, ...rows] }]);
  expect(run.data.registers.cases?.rowCount).toBe(5_200);
  expect(run.validation.findings).toEqual([]);
  expect(make().rows.at(-1)).toEqual(rows.at(-1));
});
