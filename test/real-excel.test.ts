import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "..");
const PAGE = readFileSync(path.join(ROOT, "docs/real-excel.md"), "utf8");

/** `file › title of a test` in a row of the page, or of the members that have run against a double only. */
const COVERAGE = readFileSync(path.join(ROOT, "docs/stand-in-coverage.md"), "utf8");
const CITED = [...`${PAGE}\n${COVERAGE}`.matchAll(/`([\w/.-]+\.test\.tsx?)` › “([^”]+)”/g)].map(
  ([, file, title]) => [file!, title!] as const,
);

test("each finding has its row, in order", () => {
  const numbers = [...PAGE.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
});

test("each row names a test, or says why there is none", () => {
  const rows = PAGE.split("\n").filter((line) => /^\| \d+ \|/.test(line));
  for (const row of rows) expect(row).toMatch(/\.test\.tsx?` › “|No test: /);
});

test.each(CITED)("%s has the test “%s”", (file, title) => {
  expect(existsSync(path.join(ROOT, file))).toBe(true);
  // A title in the code may be broken by escaped quotes only.
  expect(readFileSync(path.join(ROOT, file), "utf8").replace(/\\"/g, '"')).toContain(title);
});
