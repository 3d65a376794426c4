import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { WorkbookFileError } from "./errors";
import { checkUnharmed } from "./testing/check-unharmed";

/** `npx tsx files/compare-cli.ts FOLDER …`: what our edits do to every workbook below, and how many come out unharmed. */
const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write("usage: npx tsx files/compare-cli.ts FOLDER …\n");
  process.exit(2);
}
let unharmed = 0;
let refused = 0;
let total = 0;
for (const folder of folders) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.xls[xm]$/i.test(name)).sort();
  for (const name of files) {
    total++;
    const line = (text: string): void => void process.stdout.write(`${relative(process.cwd(), join(folder, name))}\t${text}\n`);
    try {
      const { complaints, partsKept } = checkUnharmed(readFileSync(join(folder, name)));
      if (complaints.length === 0) unharmed++;
      line(complaints.length === 0 ? `unharmed, ${partsKept} parts byte for byte` : `HARMED: ${complaints.join("; ").slice(0, 600)}`);
    } catch (error) {
      if (!(error instanceof WorkbookFileError)) throw error;
      refused++;
      line(`refused (${error.code}): ${error.detail}`);
    }
  }
}
process.stdout.write(`${total} workbooks, ${unharmed} unharmed, ${total - unharmed - refused} harmed, ${refused} refused\n`);
process.exit(unharmed + refused === total ? 0 : 1);
