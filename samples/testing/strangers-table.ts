/**
 * `npx tsx samples/testing/strangers-table.ts [FOLDER …]` prints the table of docs/files.md: each workbook below the folders (without them:
 * ../shared/real) opened, edited and saved, and what Microsoft's validator and the lint have against the file before and after.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { WorkbookFileError } from "../../xlsx/errors";
import { checkLossless } from "../../xlsx/testing/check-lossless";
import { lintWorkbook } from "../../xlsx/testing/lint";
import { hasValidator, newOnes, validatorErrors } from "../../xlsx/testing/validator";
import { addAndMark, workedOn } from "./outputs";
import { realFiles, type Stranger } from "./strangers";

function inFolder(folder: string): Stranger[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.xls[xm]$/i.test(name));
  return names.sort().map((name) => ({ name, read: () => readFileSync(join(folder, name)) }));
}

async function line({ name, read }: Stranger): Promise<readonly string[]> {
  const before = read();
  const errors = hasValidator() ? await validatorErrors(before) : undefined;
  const lint = lintWorkbook(before);
  try {
    const { complaints, untouchedParts } = checkLossless(before);
    const saved = await workedOn(before, addAndMark);
    const ofValidator = errors && newOnes(errors, await validatorErrors(saved)).length;
    const ofLint = newOnes(lint, lintWorkbook(saved)).length;
    const lossless = complaints.length === 0 ? `yes, ${untouchedParts} parts` : complaints.join("; ");
    return [name, "yes", lossless, `${errors?.length ?? "–"} + ${ofValidator ?? "–"}`, `${lint.length} + ${ofLint}`];
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return [name, `refused: ${error.en}`, "–", "–", "–"];
  }
}

async function main(): Promise<void> {
  const folders = process.argv.slice(2);
  const print = (cells: readonly string[]): void => console.log(`| ${cells.join(" | ")} |`);
  print(["Workbook", "Opened, marked and saved", "Lossless", "Validator: in the file + new", "Lint: in the file + new"]);
  print(["---", "---", "---", "---:", "---:"]);
  for (const stranger of folders.length > 0 ? folders.flatMap(inFolder) : realFiles()) print(await line(stranger));
}

// The stand-in's engine has timers that nothing waits for.
void main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
