/** Computes the tables of docs/eksempel.md from the registers in it. `--check` changes nothing and fails where they are not current. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refreshExample } from "./refresh";

const PATH = join(__dirname, "../../docs/eksempel.md");

async function main(): Promise<void> {
  const before = readFileSync(PATH, "utf8");
  const after = await refreshExample(before);
  if (before === after) return;
  if (process.argv.includes("--check")) {
    console.error("docs/eksempel.md is not what the core gives for its registers: run npm run generate.");
    process.exitCode = 1;
  } else writeFileSync(PATH, after);
}

void main();
