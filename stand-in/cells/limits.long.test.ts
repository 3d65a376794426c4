import { engineFunctions, sweep, type Excess } from "../testing/sweep/sweep";
import { hostileFormulas } from "../testing/sweep/hostile-formulas";

jest.setTimeout(7_200_000);

/** Half a minute for a formula that takes a second: other work may be running. */
const LIMITS = { seconds: 1, megabytes: 200, patience: 30 };

test("no function takes more than a second of processor or 200 MB, whatever it is given", async () => {
  const functions = engineFunctions();
  expect(functions.length).toBeGreaterThan(450);
  let count = 0;
  const excess: Excess[] = await sweep(hostileFormulas(functions, 6), LIMITS, (formulas) => (count += formulas.length));
  expect(count).toBeGreaterThan(25_000);
  expect(excess).toEqual([]);
});
