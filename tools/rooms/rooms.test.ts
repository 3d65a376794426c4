import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { withRoomTables } from "./architecture";
import { LAYERS, ROOMS } from "./rooms";

const ROOT = join(__dirname, "../..");

const guarded = [
  ...new Set([
    ...ROOMS.flatMap(({ folder, mayNotImport = [] }) => [folder, ...mayNotImport]),
    ...LAYERS.flatMap(({ folder, rooms }) => rooms.map(({ room }) => `${folder}/${room}`)),
  ]),
];

test("every folder that a guard names exists, so that no guard is idle after a move", () => {
  expect(guarded.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
});

test("every folder of code is a room", () => {
  const layered = LAYERS.map(({ folder }) => folder);
  const folders = new Set<string>();
  for (const path of execFileSync("git", ["ls-files", "*.ts", "*.tsx"], { cwd: ROOT, encoding: "utf8" }).trim().split("\n")) {
    const parts = path.split("/");
    if (parts.length > 1) folders.add(parts[0]!);
    if (parts[0] === "src" && parts.length > 2) folders.add(parts.slice(0, 2).join("/"));
    const layer = layered.find((folder) => path.startsWith(`${folder}/`));
    if (layer !== undefined && parts.length > 3) folders.add(parts.slice(0, 3).join("/"));
  }
  // src is no room but holds some; src/core/testing serves tests, which have a rule of their own.
  for (const folder of ["src", ...layered.map((layer) => `${layer}/testing`)]) folders.delete(folder);
  expect([...folders].filter((folder) => !guarded.includes(folder))).toEqual([]);
});

test("a room says why it may not import another", () => {
  expect(ROOMS.filter(({ mayNotImport, because }) => (mayNotImport === undefined) !== (because === undefined))).toEqual([]);
});

test("ARCHITECTURE's tables are those of the guards", () => {
  const text = readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8").replaceAll("\r\n", "\n");
  expect(withRoomTables(text)).toBe(text);
});

/** [what is broken, the file that breaks it, what it imports, the rule that must refuse it; undefined: allowed] */
const BREACHES: readonly (readonly [string, string, string, string | undefined])[] = [
  ["the core imports a use case", "src/core/version.ts", "../app/app", "src/core: not src/app"],
  ["a test of the core imports a use case", "src/core/model/address.test.ts", "../../app/app", "src/core: not src/app"],
  ["the core imports React", "src/core/model/cell.ts", "react", "src/core: only its packages"],
  ["the core imports a type of React", "src/core/model/typed.ts", "type react", "src/core: only its packages"],
  ["the core imports a module of Node's", "src/core/text/fill.ts", "node:fs", "src/core: only its packages"],
  ["the core imports a package it has named", "src/core/text/icu.ts", "intl-messageformat", undefined],
  ["a use case imports office.js code", "src/app/session/session.ts", "../../excel/sheets", "src/app: not src/excel"],
  ["a test of a use case imports office.js code", "src/app/session/session.test.ts", "../../excel/sheets", undefined],
  ["the add-in imports the stand-in", "src/excel/run.ts", "../../stand-in/host", "src/excel: not stand-in"],
  ["requests import cells", "stand-in/wire/execute.ts", "../cells/cells", "stand-in/wire: not stand-in/cells"],
  ["a room imports one above it", "src/core/model/finding.ts", "../reports/plan", "src/core/model: only rooms below"],
  ["a room imports one below it", "src/core/reports/facts.ts", "../model/address", undefined],
  ["the patcher imports the model", "xlsx/open.ts", "../src/core/model/address", "xlsx: not src"],
  ["a test of the patcher imports the engine's form", "xlsx/open.test.ts", "../stand-in/host", "xlsx: not stand-in"],
  ["the patcher imports a type of the engine's", "xlsx/model/cell.ts", "type @univerjs/core", "xlsx: only its packages"],
  ["cells import a file", "stand-in/cells/sheets.ts", "../file/workbook-file", "stand-in/cells: not stand-in/file"],
  [
    "a room reaches one above it around a file beside the rooms",
    "src/app/failures/text.ts",
    "../navigation",
    "src/app/failures: only rooms below",
  ],
  ["a rule imports a rule", "src/core/rules/row/one.ts", "./two", "src/core/rules/row: files know nothing of each other"],
  ["the add-in imports what is made for tests", "src/core/answers/index.ts", "../testing/make-register", "testing is for tests"],
  ["two files import each other", "src/excel/a.ts", "./b", "no circles"],
  ["two files import each other's types", "xlsx/a.ts", "type ./b", "no circles"],
];

/** Files that the breaches import. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  "src/app/app.ts": "",
  "src/app/navigation.ts": `import { y as x } from "./session/shared";\nexport const y = x;\n`,
  "src/app/session/shared.ts": "",
  "src/excel/sheets.ts": "",
  "src/excel/b.ts": `import { x } from "./a";\nexport const y = x;\n`,
  "xlsx/b.ts": `import type { x } from "./a";\nexport type Y = typeof x;\n`,
  "stand-in/host.ts": "",
  "stand-in/file/workbook-file.ts": "",
  "stand-in/cells/cells.ts": "",
  "src/core/reports/plan.ts": "",
  "src/core/model/address.ts": "",
  "src/core/rules/row/two.ts": "",
  "src/core/testing/make-register.ts": "",
};

describe("imports that break a rule are refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "rooms-"));
  let refused: readonly { readonly from: string; readonly rule: { readonly name: string } }[];

  beforeAll(() => {
    const write = (path: string, text: string): void => {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const [path, text] of Object.entries(NEIGHBOURS)) write(path, text === "" ? "export const y = 1;\n" : text);
    for (const [, path, from] of BREACHES) {
      const type = from.startsWith("type ") ? "type " : "";
      write(path, `import ${type}{ y } from "${from.replace("type ", "")}";\nexport const x = 1 as unknown as typeof y;\n`);
    }
    write("tsconfig.json", readFileSync(join(ROOT, "tsconfig.json"), "utf8"));
    const run = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const args = [run, "--config", join(ROOT, ".dependency-cruiser.cjs"), "--output-type", "json", "."];
    const answer = execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 });
    refused = (JSON.parse(answer) as { summary: { violations: typeof refused } }).summary.violations;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(BREACHES)("%s", (_what, path, _from, rule) => {
    const names = refused.filter(({ from }) => from === path).map(({ rule: { name } }) => name);
    expect(names).toEqual(rule === undefined ? [] : [rule]);
  });
});
