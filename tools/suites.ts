/** Which suites need what: found by following what a suite imports. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./build";

/** A suite that imports, by whatever way, a path like one of these is not among the fast ones. */
const SLOW = [/^tools\/bundle\.test\.ts$/, /^stand-in\//, /^batch\//, /^workbench\/testing\.ts$/, /^src\/taskpane\/testing\/browser\.ts$/];
const FOLDERS = ["src", "stand-in", "xlsx", "workbench", "batch", "samples", "tools", "test"];

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

/** Whether a suite imports such a file, by whatever way, or is one. */
function imports(suite: string, files: readonly RegExp[]): boolean {
  const seen = new Set([suite]);
  for (const file of seen) {
    if (files.some((pattern) => pattern.test(file))) return true;
    for (const imported of importsOf(file)) seen.add(imported);
  }
  return false;
}

const IN_BROWSER = /\.browser\.test\./;
const isInDom = (suite: string): boolean => /@jest-environment jsdom/.test(readFileSync(join(ROOT, suite), "utf8"));
const isFast = (suite: string): boolean => !IN_BROWSER.test(suite) && !isInDom(suite) && !imports(suite, SLOW);

const ALL: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
)
  .filter((file) => /\.test\.tsx?$/.test(file) && !/\.long\.test\./.test(file))
  .sort();

/**
 * Suites that stand alone: batch's are few and long; what measures time wants an empty heap; the sizes of a build are read when it is made; the
 * longest gain nothing by company.
 */
const ALONE =
  /^batch\/|^src\/taskpane\/views\.browser|^tools\/(bundle\.test|expressions\/)|^src\/app\/(stores\/stores|use-cases\/(faults|cancel-writing))\.test\./;
const OF_RULES = /^src\/core\/rules\/(column|row|table|across)\//;

/** The folder of the files that stand for many suites. */
export const TOGETHER = "test/together/";

/** In how many parts the suites of a kind are run, so that no worker has them all. */
const PARTS = { rules: 1, plain: 2, costly: 1, engine: 5, dom: 3, browser: 5 } as const;
type Kind = keyof typeof PARTS;

/** What takes a second and more to load or to make, and is then there for every suite of the file. */
const COSTLY = [/^samples\/sample\.ts$/, /^tools\/manifest\/testing\.ts$/, /^tools\/sf1470\/read-instructions\.ts$/];

function kindOf(suite: string): Kind {
  if (OF_RULES.test(suite)) return "rules";
  if (IN_BROWSER.test(suite)) return "browser";
  if (isInDom(suite)) return "dom";
  if (!isFast(suite)) return "engine";
  return imports(suite, COSTLY) ? "costly" : "plain";
}

/** Suites that are run as one, by the name of the file in `test/together` that stands for them. */
function together(suites: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const groups: Record<string, string[]> = {};
  const met: Partial<Record<Kind, number>> = {};
  for (const suite of suites) {
    const kind = kindOf(suite);
    // Dealt out like cards: neighbours cost alike, so that the hands do too.
    const turn = (met[kind] = (met[kind] ?? 0) + 1);
    (groups[`${kind}-${(turn % PARTS[kind]) + 1}`] ??= []).push(suite);
  }
  return groups;
}

export interface Selection {
  /** Files to run. */
  readonly files: readonly string[];
  /** Suites by the name of the file that runs them: {@link together}. */
  readonly together: Readonly<Record<string, readonly string[]>>;
}

function select(suites: readonly string[]): Selection {
  const groups = together(suites.filter((suite) => !ALONE.test(suite)));
  return {
    files: [...Object.keys(groups).map((name) => `${TOGETHER}${name}.ts`), ...suites.filter((suite) => ALONE.test(suite))],
    together: groups,
  };
}

export const everySuite = (): Selection => select(ALL);

/** Plain and property suites: without a browser, a DOM, the stand-in of Excel or the batch program. */
export const fastSuites = (): Selection => select(ALL.filter(isFast));
