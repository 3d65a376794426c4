import { engineFunctions, sweep, type Excess } from "../testing/sweep/sweep";
import { hostileFormulas, SOME } from "../testing/sweep/hostile-formulas";

jest.setTimeout(3_600_000);

/** On a quiet machine a second and 200 MB; other work beside makes it up to three times as much. */
const LIMITS = { seconds: 4, megabytes: 300, patience: 10 };

test("no function takes more than four seconds of processor or 300 MB, whatever it is given", async () => {
  const functions = engineFunctions();
  expect(functions.length).toBeGreaterThan(450);
  let count = 0;
  const excess: Excess[] = await sweep(hostileFormulas(functions, SOME), LIMITS, (formulas) => (count += formulas.length));
  expect(count).toBeGreaterThan(25_000);
  expect(excess).toEqual([]);
});
