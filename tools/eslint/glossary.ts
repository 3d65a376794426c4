/** `npx tsx tools/eslint/glossary.ts`: the retired words of docs/glossary.md, from the lint rule's own list. `--check` writes nothing. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { between } from "../docs/between";
import { table } from "../docs/markdown";
import { words } from "./retired-words.json";

const FILE = join(__dirname, "../../docs/glossary.md");
const MARKS = ["<!-- retired words: begin (npm run generate) -->", "<!-- retired words: end -->"] as const;

export function withRetiredWords(text: string): string {
  return between(
    text,
    MARKS,
    table(
      ["Retired", "Say"],
      words.map(({ word, instead }) => [word, instead]),
    ),
  );
}

function main(check: boolean): number {
  const before = readFileSync(FILE, "utf8");
  const after = withRetiredWords(before);
  if (before === after) return 0;
  if (!check) writeFileSync(FILE, after);
  else console.error("docs/glossary.md is not current: run npx tsx tools/eslint/glossary.ts");
  return check ? 1 : 0;
}

if (require.main === module) process.exitCode = main(process.argv.includes("--check"));
