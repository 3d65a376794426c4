import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { WorkbookFileError } from "../errors";
import { checkLossless } from "./check-lossless";
import { TWIN_NAMES, twin } from "./generate";

/**
 * `npx tsx xlsx/testing/compare-cli.ts [FOLDER …]` edits every workbook below the folders (a summary sheet added, a cell edited, a
 * conditional format added, nothing at all) and counts those without other changes. Without folders: the generated twins,
 * and the real workbooks in ../shared/real where they exist.
 */
interface Candidate {
  readonly name: string;
  readonly read: () => Uint8Array;
}

function inFolder(folder: string): Candidate[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/i.test(name))
    .sort();
  return names.map((name) => ({ name: relative(process.cwd(), join(folder, name)), read: () => readFileSync(join(folder, name)) }));
}

const REAL = join(__dirname, "..", "..", "..", "shared", "real");
const folders = process.argv.slice(2);
const candidates =
  folders.length > 0
    ? folders.flatMap(inFolder)
    : [...TWIN_NAMES.map((name) => ({ name: `twin: ${name}`, read: () => twin(name) })), ...(existsSync(REAL) ? inFolder(REAL) : [])];
const counts = { lossless: 0, damaged: 0, refused: 0, parts: 0 };
for (const { name, read } of candidates) {
  let verdict: string;
  try {
    const { complaints, untouchedParts } = checkLossless(read());
    counts[complaints.length === 0 ? "lossless" : "damaged"]++;
    counts.parts += untouchedParts;
    verdict =
      complaints.length === 0 ? `lossless, ${untouchedParts} parts byte for byte` : `DAMAGED: ${complaints.join("; ").slice(0, 600)}`;
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    counts.refused++;
    verdict = `refused (${error.code}): ${error.detail}`;
  }
  process.stdout.write(`${name}\t${verdict}\n`);
}
process.stdout.write(
  `${candidates.length} workbooks, ${counts.lossless} lossless, ${counts.damaged} damaged, ${counts.refused} refused; ${counts.parts} untouched parts byte for byte\n`,
);
process.exit(counts.damaged === 0 ? 0 : 1);
