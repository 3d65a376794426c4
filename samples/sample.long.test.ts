/** The sample's promises with other seeds than the one it ships with. */
import { DEPENDENCY_DA, dependencyAnswer } from "../src/core/dependencies/dependency";
import { runCore } from "./run-core";
import { makeSample } from "./sample";
import { foundPlaces, placeName } from "./testing/places";

jest.setTimeout(300_000);

const shipped = makeSample().truth.faults.map(placeName).sort();

test.each([7, 11, 2026])("seed %i: what is planted is found, over other rows, and dependencies are those of the network", async (seed) => {
  const { truth, sheets } = makeSample(seed);
  const planted = truth.faults.map(placeName).sort();
  expect(planted).not.toEqual(shipped);
  const run = await runCore(sheets);
  expect(foundPlaces(run)).toEqual(planted);
  expect(run.dependencies.systems.map((found) => DEPENDENCY_DA[dependencyAnswer(found)])).toEqual(
    truth.dependencies.map(({ depends }) => depends),
  );
});
