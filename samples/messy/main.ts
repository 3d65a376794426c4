/**
 * Writes samples/messy.xlsx and samples/messy.truth.json, the same every time, and docs/maaling.md, which says what the product makes of the
 * workbook: `npx tsx samples/messy/main.ts`. `--check` writes nothing and fails where a committed file is not what would be written.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook } from "../../xlsx/new";
import { measure } from "./measure";
import { measurePage } from "./measure-page";
import { makeMessy } from "./messy";
import { truthText } from "./truth-text";
import { FIRST_WORDING } from "./words-first";
import { OTHER_WORDING } from "./words-other";

const ROOT = join(__dirname, "../..");

async function main(check: boolean): Promise<number> {
  const sample = makeMessy(FIRST_WORDING);
  const files: Readonly<Record<string, Buffer>> = {
    "samples/messy.xlsx": Buffer.from(createWorkbook({ sheets: sample.sheets })),
    "samples/messy.truth.json": Buffer.from(truthText(sample), "utf8"),
    "docs/maaling.md": Buffer.from(measurePage(await measure(FIRST_WORDING), await measure(OTHER_WORDING)), "utf8"),
  };
  let stale = 0;
  for (const [name, content] of Object.entries(files)) {
    const path = join(ROOT, name);
    if (!check) {
      writeFileSync(path, content);
      console.log(`${name}: ${(content.length / 1_000_000).toFixed(2)} MB`);
    } else if (!existsSync(path) || !readFileSync(path).equals(content)) {
      stale++;
      console.error(`${name} is not current: run npx tsx samples/messy/main.ts`);
    }
  }
  return stale === 0 ? 0 : 1;
}

void main(process.argv.includes("--check")).then((code) => process.exit(code));
