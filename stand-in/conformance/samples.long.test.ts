import { readFileSync } from "node:fs";
import { countSteps, FOLDER, RESULTS_FILE, runAll, samplePaths, type Results } from "./samples";

const kept = JSON.parse(readFileSync(RESULTS_FILE, "utf8")) as Results;
const isThere = samplePaths().length > 0;

jest.setTimeout(900_000);

test("the kept list holds Microsoft's samples: their steps are answered, refused by name, or follow from what was refused, and none is wrong", () => {
  const { answered, refused, library, follows, sample, wrong } = countSteps(kept);
  expect(Object.keys(kept).length).toBeGreaterThan(130);
  expect(answered + refused).toBeGreaterThan(10 * (library + follows + sample));
  expect(wrong).toBe(0);
});

(isThere ? describe : describe.skip)(
  `Microsoft's samples (${isThere ? FOLDER : "../shared/office-js-snippets is not beside the checkout"})`,
  () => {
    let results: Results = {};
    beforeAll(async () => {
      // Some samples start work that they do not wait for.
      process.on("unhandledRejection", ignore);
      results = await runAll();
    });
    afterAll(() => void process.off("unhandledRejection", ignore));

    // npx tsx stand-in/conformance/main.ts writes the list; read its diff.
    test.each(Object.keys(kept))("%s", (name) => expect(results[name]).toEqual(kept[name]));
    test("no sample is new", () => expect(Object.keys(results)).toEqual(Object.keys(kept)));
  },
);

function ignore(): void {
  return undefined;
}
