/**
 * Writes samples/eksempelkommune.xlsx and eksempelkommune.faults.json, the same every time: `npx tsx samples/make-sample.ts`.
 * `--check` writes nothing and fails where a committed file is not what would be written.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook } from "../xlsx/new";
import { makeSample } from "./sample";
import { truthText } from "./truth-text";

function main(check: boolean): number {
  const { sheets, truth } = makeSample();
  const files: Readonly<Record<string, Buffer>> = {
    "eksempelkommune.xlsx": Buffer.from(createWorkbook({ sheets })),
    "eksempelkommune.faults.json": Buffer.from(truthText(truth), "utf8"),
  };
  let stale = 0;
  for (const [name, content] of Object.entries(files)) {
    const path = join(__dirname, name);
    if (check) {
      if (existsSync(path) && readFileSync(path).equals(content)) continue;
      stale++;
      console.error(`samples/${name} is not current: run npx tsx samples/make-sample.ts`);
    } else {
      writeFileSync(path, content);
      console.log(`samples/${name}: ${(content.length / 1_000_000).toFixed(2)} MB`);
    }
  }
  console.log(`${truth.faults.length} planted faults in ${truth.dependencies.length} systems and their registers.`);
  return stale === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.includes("--check"));
