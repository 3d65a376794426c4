import { ANALYSES, exponent, least, measure, STEEPEST } from "./testing/growth";
import { SHAPES } from "./testing/growth-shapes";

/** A part of growth.long.test.ts: the shape that was worst. Of a cubic analysis the exponent is near 3 at these sizes, too. */
test("no analysis of a line of interfaces grows by the square of its length", () => {
  const [few, many] = [150, 1_200].map((count) => {
    const data = SHAPES["interfaces in a line"]!(count);
    return least(2, () => measure(data));
  }) as [ReturnType<typeof measure>, ReturnType<typeof measure>];
  const tooSteep = ANALYSES.filter((name) => exponent(few[name], many[name], 8) > STEEPEST);
  expect(tooSteep).toEqual([]);
});
