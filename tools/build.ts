/**
 * Builds the add-in and the workbench page with webpack, and skips what is already up to date, so that `npm start`
 * and the browser tests may ask for a build every time.
 */
import { spawn, spawnSync, type SpawnOptions, type SpawnSyncOptions } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE } from "../workbench/server/server";

export const ROOT = join(__dirname, "..");

export interface BuildTarget {
  readonly name: string;
  readonly config: string;
  /** Further arguments to webpack. */
  readonly args?: readonly string[];
  /** A file that is there when the build has been made. */
  readonly result: string;
  /** Files and folders, relative to the root, from which it is made. */
  readonly sources: readonly string[];
}

const SHARED = ["package-lock.json", "tsconfig.json"];

export const ADD_IN: BuildTarget = {
  name: "tilføjelsesprogrammet",
  config: "webpack.config.js",
  // As a municipality gets it but for the folder; dist/ is left to whoever builds with an address of their own.
  args: ["--env", "out=build/pane"],
  result: "build/pane/taskpane.html",
  sources: [...SHARED, "webpack.config.js", "manifest.xml", "src", "assets"],
};

/** What a municipality puts on its web server. */
export const DISTRIBUTION: BuildTarget = { ...ADD_IN, name: "udgaven til Excel", args: [], result: "dist/taskpane.html" };

export const WORKBENCH: BuildTarget = {
  name: "arbejdsbordet",
  config: "workbench/webpack.config.js",
  result: "build/workbench/index.html",
  sources: [...SHARED, "workbench", "stand-in", "xlsx", "src/core"],
};

/** Every file under a path that is not a test, with size and time of change. Missing paths count as empty. */
function listing(path: string): string[] {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  const info = statSync(full);
  if (!info.isDirectory()) return [`${path} ${info.size} ${info.mtimeMs}`];
  return readdirSync(full)
    .sort()
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .flatMap((name) => listing(`${path}/${name}`));
}

function fingerprint(target: BuildTarget): string {
  return createHash("sha256").update(target.sources.flatMap(listing).join("\n")).digest("hex");
}

const WEBPACK = require.resolve("webpack-cli/bin/cli.js");
const webpackArgs = ({ config, args = [] }: BuildTarget): string[] => [
  WEBPACK,
  ...["--config", config, "--mode", "production", "--stats", "errors-warnings"],
  ...args,
];
const OPTIONS: SpawnOptions & SpawnSyncOptions = { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] };

const fileOf = (target: BuildTarget, extension: string): string =>
  join(ROOT, "build", `${target.result.replace(/\W+/g, "-")}.${extension}`);

/** The fingerprint to build, or undefined where the last build is of it. */
function pending(target: BuildTarget): string | undefined {
  const stamp = fileOf(target, "stamp");
  const now = fingerprint(target);
  return existsSync(join(ROOT, target.result)) && existsSync(stamp) && readFileSync(stamp, "utf8") === now ? undefined : now;
}

function finish(target: BuildTarget, built: string, status: number | null): void {
  if (status !== 0) throw new Error(`webpack kunne ikke bygge ${target.name} (${target.config}); beskeden står ovenfor.`);
  writeFileSync(fileOf(target, "stamp"), built);
}

/** Makes this process the only one that builds the target. False where another has it in hand. */
function lock(target: BuildTarget): boolean {
  const file = fileOf(target, "building");
  mkdirSync(join(ROOT, "build"), { recursive: true });
  if (existsSync(file) && !isRunning(Number(readFileSync(file, "utf8")))) rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

const unlock = (target: BuildTarget): void => rmSync(fileOf(target, "building"), { force: true });
const pause = (ms: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Builds the target unless nothing has changed since its last build; waits for a process that is building it. Throws when webpack fails. */
export function build(target: BuildTarget, report: (line: string) => void = () => undefined): void {
  while (!lock(target)) pause(200);
  try {
    const work = pending(target);
    if (work === undefined) return;
    report(`Bygger ${target.name} …`);
    finish(target, work, spawnSync(process.execPath, webpackArgs(target), OPTIONS).status);
  } finally {
    unlock(target);
  }
}

/** The same beside other work. */
export async function buildInBackground(target: BuildTarget, report: (line: string) => void): Promise<void> {
  if (!lock(target)) return;
  try {
    const work = pending(target);
    if (work === undefined) return;
    report(`Bygger ${target.name} …`);
    const child = spawn(process.execPath, webpackArgs(target), OPTIONS);
    finish(target, work, await new Promise((resolve, reject) => child.once("error", reject).once("exit", resolve)));
  } finally {
    unlock(target);
  }
}

/** The workbook that the workbench begins with is made by a script with a seed; where it is not there yet it is made. */
export function ensureSample(report: (line: string) => void = () => undefined): void {
  if (existsSync(join(ROOT, "samples", SAMPLE))) return;
  report("Laver eksemplet …");
  const done = spawnSync(process.execPath, ["--import", "tsx", "samples/make-sample.ts"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (done.status !== 0) throw new Error("Eksemplet kunne ikke laves; beskeden står ovenfor.");
}
