/**
 * `npx tsx tools/expressions/main.ts` writes docs/udtryk.md: every regular expression of the product and what it is measured with. `--check`
 * writes nothing and fails where the page is not current.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expressionsPage } from "./page";

const FILE = join(__dirname, "../../docs/udtryk.md");

function main(check: boolean): number {
  const page = expressionsPage(createRequire(__filename));
  if (!check) {
    writeFileSync(FILE, page);
    console.log("docs/udtryk.md");
    return 0;
  }
  if (readFileSync(FILE, "utf8") === page) return 0;
  console.error("docs/udtryk.md is not current. Run npx tsx tools/expressions/main.ts");
  return 1;
}

process.exitCode = main(process.argv.includes("--check"));
