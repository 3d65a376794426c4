/** Runs the batch program as a user does: a process of its own, with exit code and both streams. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FindingsFile } from "../findings-file";

const ROOT = join(__dirname, "../..");

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function cli(...args: string[]): CliResult {
  const done = spawnSync(process.execPath, ["--import", "tsx", "batch/main.ts", ...args], {
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
export function findingsOf(input: string, out: string | null, ...more: string[]): FindingsFile {
  const json = `${out ?? input}.json`;
  const result = cli(input, ...(out === null ? [] : ["--out", out]), "--json", json, ...more);
  if (result.code !== 0 || result.err !== "" || !existsSync(json)) throw new Error(`exit ${result.code}\n${result.out}\n${result.err}`);
  return JSON.parse(readFileSync(json, "utf8")) as FindingsFile;
}
