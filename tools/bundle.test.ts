import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ADD_IN, build, ROOT } from "./build";
import { budgetOf, overBudget } from "./bundle-budget";

/** Another build can be named, to see what a change costs. */
const OTHER = process.env["PANE_FOLDER"];

jest.setTimeout(300_000);

test("no file of the built pane is over its budget", () => {
  if (OTHER === undefined) build(ADD_IN);
  const folder = OTHER ?? join(ROOT, ADD_IN.result, "..");
  const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const sizes = new Map(files.map((file) => [file, gzipSync(readFileSync(join(folder, file))).length]));
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
