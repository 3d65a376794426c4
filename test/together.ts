/**
 * Many suites as one, which `npm test` runs in their place: to begin a suite costs more than most of them take, because each reads the
 * product's modules once more. `npx jest <path>` runs each by itself. `tools/suites.ts` says which belong together.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

const ROOT = join(__dirname, "..");

/** What a suite has left on the page, and stored, is not met by the next one. */
function leavePage(): void {
  if (typeof document === "undefined") return;
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
}

/** @param file Path of the suite that stands for the others; its name is that of the group. */
export function runTogether(file: string): void {
  const given = process.env["TEST_TOGETHER"];
  const groups = given === undefined ? {} : (JSON.parse(readFileSync(given, "utf8")) as Readonly<Record<string, readonly string[]>>);
  const suites = groups[basename(file, ".ts")] ?? [];
  describe.each(suites.map((suite) => [suite] as const))("%s", (suite) => {
    afterAll(() => {
      leavePage();
      globalThis.whenSuiteEnds?.();
    });
    try {
      jest.requireActual(join(ROOT, suite));
    } catch (error) {
      // The others are run all the same.
      test("can be loaded", () => {
        throw error;
      });
    }
  });
  test("there are suites to run", () => expect(suites).not.toEqual([]));
  // Each suite may have said how long its own tests may take; the last one's word would hold for all.
  jest.setTimeout(300_000);
}
