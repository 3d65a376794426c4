import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countSteps, FOLDER, RESULTS_FILE, samplePaths, type Results } from "./samples";

const kept = JSON.parse(readFileSync(RESULTS_FILE, "utf8")) as Results;
const isThere = samplePaths().length > 0;

test("the kept list holds Microsoft's samples: their steps are answered, refused by name, or follow from what was refused, and none is wrong", () => {
  const { answered, refused, library, follows, sample, wrong } = countSteps(kept);
  expect(Object.keys(kept).length).toBeGreaterThan(130);
  expect(answered + refused).toBeGreaterThan(10 * (library + follows + sample));
  expect(wrong).toBe(0);
});

/** A process of its own: samples start work that they do not wait for, and jest fails tests for what becomes of it. */
(isThere ? test : test.skip)(
  `Microsoft's samples (${isThere ? FOLDER : "../shared/office-js-snippets is not beside the checkout"}) come to what the list says, and none is new`,
  () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(__dirname, "main.ts"), "--check"], {
      encoding: "utf8",
      maxBuffer: 64e6,
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout.trim().split("\n").at(-1)!)).toEqual(countSteps(kept));
  },
  600_000,
);
