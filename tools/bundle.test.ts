import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ADD_IN_VERSION } from "../src/core/version";
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

describe("what is handed out", () => {
  const folder = OTHER ?? join(ROOT, ADD_IN.result, "..");
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  beforeAll(() => OTHER ?? build(ADD_IN));

  test("has no source maps", () => {
    expect(readdirSync(folder).filter((file) => file.endsWith(".map"))).toEqual([]);
    expect(read("taskpane.js")).not.toContain("sourceMappingURL");
  });

  test("has a fingerprint for each script of ours, also for those that are loaded later", () => {
    const fingerprint = (file: string): string =>
      `sha384-${createHash("sha384")
        .update(readFileSync(join(folder, file)))
        .digest("base64")}`;
    const scripts = [...read("taskpane.html").matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes!);
    const own = scripts.filter((attributes) => !attributes.includes("office.js"));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain(`integrity="${fingerprint("taskpane.js")}"`);
    const later = readdirSync(folder).filter((file) => file.endsWith(".js") && file !== "taskpane.js");
    expect(later.length).toBeGreaterThan(10);
    expect(later.filter((file) => !read("taskpane.js").includes(fingerprint(file)))).toEqual([]);
  });

  test("says its version on the page about it", () => {
    expect(read("om.html")).toContain(ADD_IN_VERSION);
    expect(read("om.html")).not.toContain("{version}");
  });

  test("has the licence of each package in it", () => {
    const licences = read("tredjepart.txt");
    for (const name of ["react", "@fluentui/react-button", "@fluentui/react-icons", "saxes", "zod", "@noble/hashes"]) {
      const at = licences.search(new RegExp(`^${name}$`, "m"));
      expect([name, at >= 0, /copyright/i.test(licences.slice(at, at + 400))]).toEqual([name, true, true]);
    }
  });
});

test("a file over its budget is named with how much it is", () => {
  const sizes = new Map([
    ["taskpane.js", budgetOf("taskpane.js") + 1],
    ["view-home.js", budgetOf("view-home.js")],
    ["new.js", budgetOf("new.js") + 1],
  ]);
  expect(overBudget(sizes)).toEqual([expect.stringMatching(/^taskpane\.js: /), expect.stringMatching(/^new\.js: /)]);
});
