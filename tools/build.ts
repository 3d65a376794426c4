/**
 * Builds the add-in and the workbench page with webpack, and skips what is already up to date, so that `npm start`
 * and the browser tests may ask for a build every time.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
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
  // Microsoft's own office.js, but from this machine: the workbench asks no other host for anything.
  args: ["--env", "officeJs=/office/office.js", "--env", "out=build/pane"],
  result: "build/pane/taskpane.html",
  sources: [...SHARED, "webpack.config.js", "manifest.xml", "src", "assets"],
};

/** What a municipality puts on its web server, with office.js from Microsoft's address. */
export const DISTRIBUTION: BuildTarget = {
  ...ADD_IN,
  name: "udgaven til Excel",
  args: [],
  result: "dist/taskpane.html",
};

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

/** Builds the target unless nothing has changed since its last build. Throws when webpack fails. */
export function build(target: BuildTarget, report: (line: string) => void = () => undefined): void {
  const stamp = join(ROOT, "build", `${target.result.replace(/\W+/g, "-")}.stamp`);
  const now = fingerprint(target);
  const built = existsSync(join(ROOT, target.result)) && existsSync(stamp) && readFileSync(stamp, "utf8") === now;
  if (built) return;
  report(`Bygger ${target.name} …`);
  const cli = require.resolve("webpack-cli/bin/cli.js");
  const done = spawnSync(
    process.execPath,
    [cli, "--config", target.config, "--mode", "production", "--stats", "errors-warnings", ...(target.args ?? [])],
    {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  if (done.status !== 0) throw new Error(`webpack kunne ikke bygge ${target.name} (${target.config}); beskeden står ovenfor.`);
  mkdirSync(join(ROOT, "build"), { recursive: true });
  writeFileSync(stamp, now);
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
