import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ADD_IN_VERSION } from "../src/core/version";

const root = join(__dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

describe("the repository", () => {
  test("the places that Office tools and add-in developers expect are there", () => {
    const expected = [
      "src/taskpane",
      "src/functions",
      "src/commands",
      "manifest.xml",
      "assets",
      "package.json",
      "tsconfig.json",
      "webpack.config.js",
      "README.md",
      "ARCHITECTURE.md",
      "CONTRIBUTING.md",
      "LICENSE",
      ".ci/run",
    ];
    expect(expected.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("the lock file holds no registry address", () => {
    expect(read("package-lock.json")).not.toMatch(/"resolved":/);
  });

  test("zod is used only where it is configured not to compile, which the pane's content security policy forbids", () => {
    const users = execFileSync("git", ["grep", "-lE", 'from "zod["/]', "--", "src", ":!*.test.ts"], { cwd: root, encoding: "utf8" })
      .trim()
      .split("\n");
    expect(users.filter((path) => !read(path).includes("config({ jitless: true });"))).toEqual([]);
    expect(users.filter((path) => path.startsWith("src/core/"))).toEqual(["src/core/stored/zod.ts"]);
  });

  test("every version number agrees", () => {
    const version = (JSON.parse(read("package.json")) as { version: string }).version;
    expect(ADD_IN_VERSION).toBe(version);
    expect(read("manifest.xml")).toContain(`<Version>${version}</Version>`);
  });

  test("every command that README and CONTRIBUTING name is a script or a file", () => {
    const scripts = (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts;
    const text = read("README.md") + read("CONTRIBUTING.md");
    const named = [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z][a-z:-]*)/g)].map((match) => match[1] as string);
    const unknown = named.filter((name) => name !== "ci" && name !== "run" && !(name in scripts));
    expect([...new Set(unknown)]).toEqual([]);
    const files = [...text.matchAll(/npx tsx ([\w/.-]+)/g)].map((match) => match[1] as string);
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("links between the documents lead somewhere", () => {
    const broken: string[] = [];
    for (const page of ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]) {
      for (const match of read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
        if (!existsSync(join(root, match[1] as string))) broken.push(`${page}: ${match[1] as string}`);
      }
    }
    expect(broken).toEqual([]);
  });
});
