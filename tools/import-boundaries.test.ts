import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");

interface Boundaries {
  readonly BOUNDARIES: readonly { readonly folder: string; readonly mayNotImport: readonly string[] }[];
  readonly WITHOUT_OFFICE: readonly string[];
  readonly WITHOUT_DOM: readonly string[];
  readonly WITHOUT_REACT: readonly string[];
}

/** The data is an ES module for eslint.config.mjs, which Jest does not load; it is plain enough to be read as a function's body. */
function load(): Boundaries {
  const source = readFileSync(join(__dirname, "import-boundaries.mjs"), "utf8").replace(/^export /gm, "");
  return new Function(`${source}\nreturn { BOUNDARIES, WITHOUT_OFFICE, WITHOUT_DOM, WITHOUT_REACT };`)() as Boundaries;
}

const { BOUNDARIES, WITHOUT_OFFICE, WITHOUT_DOM, WITHOUT_REACT } = load();
const guarded = [
  ...new Set([
    ...BOUNDARIES.flatMap(({ folder, mayNotImport }) => [folder, ...mayNotImport]),
    ...WITHOUT_OFFICE,
    ...WITHOUT_DOM,
    ...WITHOUT_REACT,
  ]),
];

test.each(guarded)("%s is there to be guarded", (folder) => {
  expect(existsSync(join(ROOT, folder))).toBe(true);
});

/** [what, where the code would stand, the code, the rule that must say no] */
const BREACHES: readonly (readonly [string, string, string, string])[] = [
  [
    "the core imports a use case",
    "src/core/version.ts",
    `import { createApp } from "../app/app";\nexport const x = createApp;\n`,
    "import-x/no-restricted-paths",
  ],
  [
    "a use case imports office.js code",
    "src/app/session/session.ts",
    `import { readSheets } from "../../excel/sheets";\nexport const x = readSheets;\n`,
    "import-x/no-restricted-paths",
  ],
  [
    "the add-in imports the stand-in",
    "src/excel/run.ts",
    `import { Host } from "../../stand-in/host";\nexport const x = Host;\n`,
    "import-x/no-restricted-paths",
  ],
  [
    "requests import cells",
    "stand-in/wire/execute.ts",
    `import { Cells } from "../cells/cells";\nexport const x = Cells;\n`,
    "import-x/no-restricted-paths",
  ],
  ["the core names Excel", "src/core/version.ts", `export const x = (): unknown => Excel;\n`, "no-restricted-globals"],
  ["the core names the window", "src/core/version.ts", `export const x = (): unknown => window;\n`, "no-restricted-globals"],
  ["a view names Office", "src/taskpane/views/Pane/Pane.tsx", `export const x = (): unknown => Office.context;\n`, "no-restricted-globals"],
  [
    "the core imports React",
    "src/core/version.ts",
    `import { useState } from "react";\nexport const x = useState;\n`,
    "no-restricted-imports",
  ],
  [
    "a sync in a loop",
    "src/excel/sheets.ts",
    `export async function x(context: Excel.RequestContext): Promise<void> {\n  for (let i = 0; i < 3; i++) {\n    await context.sync();\n  }\n}\n`,
    "office-addins/no-context-sync-in-loop",
  ],
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
