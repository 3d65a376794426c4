/** `npm run ready`, before handing in: clean tree → generate → type-check → lint → test → still a clean tree. */
import { execFileSync, spawnSync } from "node:child_process";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const STEPS = ["generate", "typecheck", "lint", "test"] as const;

function changes(): string {
  return execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" }).trim();
}

function main(): number {
  const before = changes();
  if (before !== "") {
    console.error(`The tree is not clean; commit or put aside first:\n${before}`);
    return 1;
  }
  for (const step of STEPS) {
    console.log(`\n== ${step}`);
    const done = spawnSync(npm, ["run", "--silent", step], { stdio: "inherit", shell: process.platform === "win32" });
    if (done.status !== 0) {
      console.error(`Stopped at "${step}".`);
      return 1;
    }
  }
  const after = changes();
  if (after !== "") {
    console.error(`The steps changed files; look at them and commit:\n${after}`);
    return 1;
  }
  console.log("\nReady to hand in.");
  return 0;
}

process.exitCode = main();
