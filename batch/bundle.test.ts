/** The cached program: made once, made again when a source changes, and no worse where nothing can be cached. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cliProcess } from "./testing/run-cli";

interface Bundled {
  readonly file: string;
  readonly code: string;
}

const { bundled } = jest.requireActual<{ bundled: (options: { root: string; entry: string; folder: string }) => Bundled }>("./bundle.cjs");

function project(): { root: string; folder: string; put: (name: string, text: string) => void; run: () => Bundled & { printed: unknown } } {
  const root = mkdtempSync(join(tmpdir(), "sapa-bundle-"));
  const folder = join(root, "cache");
  const put = (name: string, text: string): void => writeFileSync(join(root, name), text);
  put("package-lock.json", "{}");
  put("tsconfig.json", "{}");
  put("word.ts", 'export const word: string = "first";');
  put("main.ts", 'import { word } from "./word"; (globalThis as { printed?: string }).printed = word;');
  const run = (): Bundled & { printed: unknown } => {
    const made = bundled({ root, entry: "main.ts", folder });
    const target: { printed?: unknown } = {};
    new Function("globalThis", made.code)(target);
    return { ...made, printed: target.printed };
  };
  return { root, folder, put, run };
}

test("it is built once, and again when a source or the lock file is another", () => {
  const { folder, put, run } = project();
  const first = run();
  expect(first.printed).toBe("first");
  // What lies in the cache is what is run: nothing is built while the sources are the same.
  writeFileSync(first.file, first.code.replace("first", "cached"));
  expect(run()).toMatchObject({ file: first.file, printed: "cached" });
  put("word.ts", 'export const word: string = "second";');
  const second = run();
  expect(second.printed).toBe("second");
  put("package-lock.json", '{ "name": "x" }');
  const third = run();
  expect(new Set([first.file, second.file, third.file]).size).toBe(3);
  expect(readdirSync(folder).filter((name) => name.endsWith(".js"))).toHaveLength(1);
});

test("a source that has gone, an emptied cache and a damaged list are no reason to stop", () => {
  const { root, folder, put, run } = project();
  run();
  put("main.ts", '(globalThis as { printed?: string }).printed = "alone";');
  rmSync(join(root, "word.ts"));
  expect(run().printed).toBe("alone");
  rmSync(folder, { recursive: true });
  expect(run().printed).toBe("alone");
  writeFileSync(join(folder, "sources.json"), "[");
  expect(run().printed).toBe("alone");
});

test("a folder that can't be made costs only the building", () => {
  const { root, put, run, folder } = project();
  put("cache", "a file where the folder is to be");
  expect(run().printed).toBe("first");
  rmSync(folder);
  mkdirSync(join(root, "cache"));
  run();
  expect(existsSync(join(folder, "sources.json"))).toBe(true);
});

test("as a user starts it, a missing file is told in one sentence", () => {
  const result = cliProcess("findes-ikke.xlsx");
  expect(result).toMatchObject({ code: 2, out: "" });
  expect(result.err).toContain("Filen findes ikke");
});
