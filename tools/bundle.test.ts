import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { budgetOf, overBudget } from "./bundle-budget";

/** Another build than the distribution can be named, to see what a change costs. */
const DIST = process.env["PANE_FOLDER"] ?? join(__dirname, "../dist");

test("no file of the built pane is over its budget", () => {
  if (!existsSync(join(DIST, "taskpane.js"))) throw new Error("dist/ is missing: run npm run build first (npm test does)");
  const files = readdirSync(DIST).filter((file) => file.endsWith(".js"));
  const sizes = new Map(files.map((file) => [file, gzipSync(readFileSync(join(DIST, file))).length]));
  expect(overBudget(sizes)).toEqual([]);
});

test("a file over its budget is named with how much it is", () => {
  const sizes = new Map([
    ["taskpane.js", budgetOf("taskpane.js") + 1],
    ["view-home.js", budgetOf("view-home.js")],
    ["new.js", budgetOf("new.js") + 1],
  ]);
  expect(overBudget(sizes)).toEqual([expect.stringMatching(/^taskpane\.js: /), expect.stringMatching(/^new\.js: /)]);
});
