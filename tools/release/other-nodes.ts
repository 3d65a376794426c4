/**
 * `npm run test:nodes`: the fast suites on the versions of Node that are in support, each from npm's own package of the program.
 * Downloads them into a temporary folder; nothing is installed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const ROOT = join(__dirname, "../..");
/** https://nodejs.org/en/about/previous-releases: 22 until April 2027, 24 until April 2028. */
const MAJORS = [22, 24];

/** @throws when npm has no such program for this machine. */
function fetchNode(major: number): string {
  const folder = mkdtempSync(join(tmpdir(), `sapa-node-${major}-`));
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const args = ["install", "--prefix", folder, "--ignore-scripts", "--no-save", "--no-audit", "--no-fund", `${name}@${major}`];
  const done = spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) throw new Error(`npm has no ${name}@${major}`);
  return join(folder, "node_modules", name, "bin");
}

function main(): number {
  const failed = MAJORS.filter((major) => {
    const folder = fetchNode(major);
    console.log(`Node ${major}: the fast suites`);
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}` };
    return (
      spawnSync(join(folder, "node"), ["--import", "tsx", "tools/test.ts", "--fast"], { cwd: ROOT, env, stdio: "inherit" }).status !== 0
    );
  });
  console.log(failed.length === 0 ? `Passed on Node ${MAJORS.join(" and ")}` : `Failed on Node ${failed.join(" and ")}`);
  return failed.length === 0 ? 0 : 1;
}

if (require.main === module) process.exitCode = main();
