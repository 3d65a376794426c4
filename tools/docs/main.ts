/**
 * `npx tsx tools/docs/main.ts` writes docs/regler, docs/vilkaar*.md, docs/registre.md and README's figures from the rules, the catalogue
 * of conditions and the registers. `--check` writes nothing and fails where a page is not current.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allPages } from "./all-pages";
import { stalePages, writePages } from "./pages";
import { README, withCoverage } from "./readme";
import { RULES_FOLDER } from "./rules";

const ROOT = join(__dirname, "../..");

function main(check: boolean): number {
  const pages = new Map([...allPages(), [README, withCoverage(readFileSync(join(ROOT, README), "utf8"))]]);
  if (!check) {
    writePages(ROOT, pages, [RULES_FOLDER]);
    console.log(`${pages.size} pages written: ${RULES_FOLDER}, docs/vilkaar*.md and docs/registre.md`);
    return 0;
  }
  const stale = stalePages(ROOT, pages, [RULES_FOLDER]);
  for (const line of stale) console.error(line);
  if (stale.length > 0) console.error("Run npx tsx tools/docs/main.ts");
  else console.log(`${pages.size} pages are current.`);
  return stale.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.includes("--check"));
