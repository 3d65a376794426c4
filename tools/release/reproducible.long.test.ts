/** Two builds of the same sources are alike byte for byte, so that anybody can compare what is handed out with the commit. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

jest.setTimeout(600_000);

const ROOT = join(__dirname, "../..");

/** Fingerprint of each file, by its path in the folder. */
function fingerprints(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );
}

function freshBuild(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "sapa-build-"));
  const args = ["--mode", "production", "--stats", "errors-only", "--env", `out=${folder}`, "--env", "fresh"];
  const done = spawnSync(process.execPath, [require.resolve("webpack-cli/bin/cli.js"), ...args], { cwd: ROOT, encoding: "utf8" });
  expect([done.status, done.stdout + done.stderr]).toEqual([0, expect.any(String)]);
  return fingerprints(folder);
}

test("two fresh builds are alike", () => {
  const first = freshBuild();
  expect(Object.keys(first)).toEqual(expect.arrayContaining(["taskpane.html", "taskpane.js", "manifest.xml", "tredjepart.txt"]));
  expect(freshBuild()).toEqual(first);
});
