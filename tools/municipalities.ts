/**
 * `npx tsx tools/municipalities.ts` makes src/core/identifiers/municipalities.generated.ts from ../shared/real/kommuner-98.csv, which lies
 * beside the checkout and is no part of it. Run it when a municipality changes its name or number.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const lines = readFileSync(join(ROOT, "../shared/real/kommuner-98.csv"), "utf8").trim().split(/\r?\n/).slice(1);
const rows = lines.map((line) => line.split(";")).map(([, name, cvr]) => `  ["${name}", "${cvr}"],`);
writeFileSync(
  join(ROOT, "src/core/identifiers/municipalities.generated.ts"),
  `/**
 * Name and CVR number of the ${rows.length} Danish municipalities, by municipality code. Facts from openFKG and iholas/dk_municipalities (MIT);
 * made by tools/municipalities.ts.
 */
export const MUNICIPALITIES: readonly (readonly [name: string, cvr: string])[] = [
${rows.join("\n")}
];
`,
);
console.log(`${rows.length} municipalities`);
