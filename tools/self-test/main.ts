/**
 * `tsx tools/self-test/main.ts` asks the stand-in the questions of the self-test and writes what it answers, which the pane compares with
 * a real Excel; with `--check` it writes nothing and fails where that is not current. `--page FILE` also writes the readable page.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareAnswers } from "../../src/app/self-test/compare";
import { selfTestPage } from "../../src/app/self-test/page";
import type { Json, RecordedAnswer, Recording } from "../../src/app/self-test/recording";
import { ADD_IN_VERSION } from "../../src/core/version";
import { askStandIn } from "./ask-stand-in";

const FILE = join(__dirname, "../../src/app/self-test/stand-in-answers.generated.json");

async function main(): Promise<void> {
  const answers = await askStandIn();
  if (process.argv.includes("--times")) for (const { id, took, measured } of answers) console.log(took, id, measured ?? "");
  const page = process.argv.indexOf("--page");
  if (page > 0) writeFileSync(process.argv[page + 1]!, await pageOf(answers));
  const text = `${JSON.stringify(byQuestion(answers), null, 2)}\n`;
  if (!process.argv.includes("--check")) return writeFileSync(FILE, text);
  if (readFileSync(FILE, "utf8") !== text) {
    console.error("src/app/self-test/stand-in-answers.generated.json is not current: run npx tsx tools/self-test/main.ts");
    process.exitCode = 1;
  }
}

/** The readable page, as if the stand-in were an Excel; two answers are changed, so that it shows what differences look like. */
async function pageOf(answers: readonly RecordedAnswer[]): Promise<string> {
  const other: Readonly<Record<string, Json>> = { "date-system": [0, 0, 59], "table-of-another-sheet": false };
  const changed = answers.map((each) => ({ ...each, answer: other[each.id] ?? each.answer }));
  const recording: Recording = {
    kind: "ud-af-kmd-sag selvtest",
    version: 1,
    addIn: ADD_IN_VERSION,
    at: "2026-11-30 22:00",
    language: "da",
    host: {
      host: "Efterligningen af Excel",
      platform: "PC",
      version: "-",
      displayLanguage: "da-DK",
      contentLanguage: "da-DK",
      sets: { ExcelApi: "1.20", SharedRuntime: "1.2" },
      culture: { name: "da-DK", decimal: ",", shortDate: "dd-MM-yyyy" },
    },
    answers: changed,
    seconds: Math.round(answers.reduce((sum, { took }) => sum + took, 0) / 1000),
  };
  return selfTestPage({ recording, compared: compareAnswers(changed, byQuestion(answers)) });
}

function byQuestion(answers: readonly RecordedAnswer[]): Readonly<Record<string, Json>> {
  return Object.fromEntries(answers.filter(({ lacking }) => lacking === undefined).map(({ id, answer }) => [id, answer]));
}

// Excel's functions follow their registers for ever.
main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
