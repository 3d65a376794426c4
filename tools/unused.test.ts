import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "..");

/** A small tree, read by knip with the repository's own configuration. */
const TREE: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ name: "tree", dependencies: { react: "1", "left-pad": "1" }, devDependencies: { jest: "1" } }),
  "src/taskpane/index.tsx": `import { used } from "../core/part";\nimport { createElement } from "react";\nused(createElement);\n`,
  "src/core/part.ts": `export const used = (x: unknown): unknown => x;\nexport const unused = 1;\nexport type Unused = typeof unused;\n`,
  "src/core/alone.ts": `export const alone = 1;\n`,
  "src/core/tested.ts": `export const tested = 1;\n`,
  "src/core/tested.test.ts": `import { tested } from "./tested";\ntest("it", () => expect(tested).toBe(1));\n`,
};

interface Issue {
  readonly file: string;
  readonly files?: readonly unknown[];
  readonly exports?: readonly { readonly name: string }[];
  readonly types?: readonly { readonly name: string }[];
  readonly dependencies?: readonly { readonly name: string }[];
}

test("what nothing uses is refused: a file, an export, a type, a package", () => {
  const folder = mkdtempSync(join(tmpdir(), "unused-"));
  try {
    for (const [path, text] of Object.entries(TREE)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    copyFileSync(join(ROOT, "knip.jsonc"), join(folder, "knip.jsonc"));
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { jsx: "react-jsx" }, include: ["src"] }));
    writeFileSync(join(folder, "jest.config.cjs"), `module.exports = { testMatch: ["**/*.test.ts"] };\n`);
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(ROOT, "node_modules/knip/bin/knip.js"), "--reporter", "json", "--no-config-hints"],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    expect(status).toBe(1);
    const { issues } = JSON.parse(stdout) as { readonly issues: readonly Issue[] };
    const names = (kind: "exports" | "types" | "dependencies"): string[] =>
      issues.flatMap((issue) => (issue[kind] ?? []).map(({ name }) => `${issue.file}: ${name}`));
    expect(names("exports")).toEqual(["src/core/part.ts: unused"]);
    expect(names("types")).toEqual(["src/core/part.ts: Unused"]);
    expect(names("dependencies")).toEqual(["package.json: left-pad"]);
    expect(issues.filter(({ files }) => (files ?? []).length > 0).map(({ file }) => file)).toEqual(["src/core/alone.ts"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
