/** Which suites need what: found by following what a suite imports. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./build";

/** A suite that imports, by whatever way, a path like one of these is not among the fast ones. */
const SLOW = [/^tools\/bundle\.test\.ts$/, /^stand-in\//, /^batch\//, /^workbench\/testing\.ts$/, /^src\/taskpane\/testing\/browser\.ts$/];
const FOLDERS = ["src", "xlsx", "workbench", "samples", "tools", "test"];

const EXTENSIONS = ["", ".ts", ".tsx", "/index.ts"];
const known = new Map<string, readonly string[]>();

/** Files of the project that a file imports, without types. */
function importsOf(file: string): readonly string[] {
  const found = known.get(file);
  if (found !== undefined) return found;
  const text = readFileSync(join(ROOT, file), "utf8");
  const names = [...text.matchAll(/(?:^|\n)(?:import|export)(?! type )[^;"]*?"(\.[^"]+)"/g), ...text.matchAll(/\bimport\("(\.[^"]+)"\)/g)];
  const files = names.flatMap(([, name]) => {
    const path = join(dirname(file), name!).replaceAll("\\", "/");
    const extension = EXTENSIONS.find((each) => /\.\w+$/.test(path + each) && existsSync(join(ROOT, path + each)));
    return extension === undefined ? [] : [path + extension];
  });
  known.set(file, files);
  return files;
}

function isFast(suite: string): boolean {
  if (/@jest-environment jsdom/.test(readFileSync(join(ROOT, suite), "utf8"))) return false;
  const seen = new Set([suite]);
  for (const file of seen) {
    if (SLOW.some((pattern) => pattern.test(file))) return false;
    for (const imported of importsOf(file)) seen.add(imported);
  }
  return true;
}

/** `test/rule-suites.ts` runs all of these as one. */
const OF_RULES = /^src\/core\/rules\/(column|row|table|across)\//;

/** Plain and property suites: without a browser, a DOM, the stand-in of Excel or the batch program. */
export const fastSuites = (): string[] => [
  "test/rule-suites.ts",
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  )
    .filter((file) => /\.test\.tsx?$/.test(file) && !/\.(browser|long)\.test\./.test(file) && !OF_RULES.test(file))
    .filter(isFast)
    .sort(),
];
