/** Runs the batch program: in this process, which saves its start of several seconds, or as a user does. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { runCli } from "../cli";
import { quietenEngine } from "../engine-noise";
import type { FindingsFile } from "../findings-file";
import { progressLine } from "../progress";

const ROOT = join(__dirname, "../..");

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const SILENT = progressLine({ isTTY: false } as NodeJS.WriteStream);
/** Node's own console, to which the engine writes: jest has another one for tests. */
const engineConsole = runInThisContext("console") as Console;

/** In this process: exit code, and what goes to both streams, the engine's own messages too. */
export async function cli(...args: string[]): Promise<CliResult> {
  const result = { code: null as number | null, out: "", err: "" };
  const error = (...words: readonly unknown[]): void => void (result.err += `${words.map(String).join(" ")}\n`);
  const before = [console, engineConsole].map((each) => [each, each.error, each.warn] as const);
  for (const [each] of before) Object.assign(each, { error, warn: error });
  const restore = [console, engineConsole].map(quietenEngine);
  try {
    result.code = await runCli(args, { out: (text) => void (result.out += text), error, progress: SILENT });
  } finally {
    for (const undo of restore) undo();
    for (const [each, wasError, wasWarn] of before) Object.assign(each, { error: wasError, warn: wasWarn });
  }
  return result;
}

/** A process of its own, as a user starts it. */
export function cliProcess(...args: string[]): CliResult {
  const done = spawnSync(process.execPath, ["batch/start.cjs", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    timeout: 240_000,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** A folder of its own for one test. */
export function workFolder(): {
  path: (name: string) => string;
  put: (name: string, content: Uint8Array | string) => string;
  names: () => string[];
} {
  const folder = mkdtempSync(join(tmpdir(), "sapa-batch-"));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    put: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    names: () => readdirSync(folder).sort(),
  };
}

/** Runs and reads the JSON; fails with what the program said when it did not end well. */
export async function findingsOf(input: string, out: string | null, ...more: string[]): Promise<FindingsFile> {
  const json = `${out ?? input}.json`;
  const result = await cli(input, ...(out === null ? [] : ["--out", out]), "--json", json, ...more);
  if (result.code !== 0 || result.err !== "" || !existsSync(json)) throw new Error(`exit ${result.code}\n${result.out}\n${result.err}`);
  return JSON.parse(readFileSync(json, "utf8")) as FindingsFile;
}
