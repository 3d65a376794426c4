import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** What ESLint refuses here beyond its recommended rules. Imports: tools/rooms/rooms.test.ts. */
const ROOT = join(__dirname, "..");

/** [what, where the code would stand, the code, the rule that must say no] */
const BREACHES: readonly (readonly [string, string, string, string])[] = [
  ["the core names Excel", "src/core/version.ts", `export const x = (): unknown => Excel;\n`, "no-restricted-globals"],
  ["the core names the window", "src/core/version.ts", `export const x = (): unknown => window;\n`, "no-restricted-globals"],
  ["a view names Office", "src/taskpane/views/Pane/Pane.tsx", `export const x = (): unknown => Office.context;\n`, "no-restricted-globals"],
  [
    "a sync in a loop",
    "src/excel/sheets.ts",
    `export async function x(context: Excel.RequestContext): Promise<void> {\n  for (let i = 0; i < 3; i++) {\n    await context.sync();\n  }\n}\n`,
    "office-addins/no-context-sync-in-loop",
  ],
  ["a retired word", "tools/start.ts", `export const desk = 1;\n`, "house/retired-words"],
  [
    "a literal in a view",
    "src/taskpane/views/Pane/Pane.tsx",
    `export const X = (): React.JSX.Element => <p>Tekst</p>;\n`,
    "react/jsx-no-literals",
  ],
];

describe("the guards bite", () => {
  // In a process of its own: the configuration is an ES module.
  const SCRIPT = `
    import { ESLint } from "eslint";
    const eslint = new ESLint();
    const answers = [];
    for (const [, filePath, code] of JSON.parse(process.argv[1])) {
      const [result] = await eslint.lintText(code, { filePath });
      answers.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
    }
    console.log(JSON.stringify(answers));
  `;
  let answers: string[][];
  beforeAll(() => {
    answers = JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "-e", SCRIPT, JSON.stringify(BREACHES)], { cwd: ROOT, encoding: "utf8" }),
    ) as string[][];
  });

  test.each(BREACHES.map(([what, , , rule], i) => [what, i, rule] as const))("%s", (_what, i, rule) => {
    expect(answers[i]).toContain(rule);
  });
});
