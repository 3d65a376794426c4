/**
 * All suites of rules as one, which `npm test` runs in their place: each by itself takes five times as much processor to start as to run.
 * `npx jest src/core/rules/row` runs them one by one.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";

const RULES = join(__dirname, "../src/core/rules");

for (const level of ["column", "row", "table", "across"])
  describe.each(readdirSync(join(RULES, level)).filter((name) => name.endsWith(".test.ts")))(`${level}/%s`, (file) => {
    try {
      jest.requireActual(join(RULES, level, file));
    } catch (error) {
      // The others are run all the same.
      test("can be loaded", () => {
        throw error;
      });
    }
  });
