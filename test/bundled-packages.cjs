/**
 * Packages of many modules as one file each, for jest: it reads, wraps and runs every module once more for every suite, which for Fluent
 * is 2,100 of them. ES modules become CommonJS on the way, which is all that jest can load. The files are made when versions or the
 * names that are imported change, and lie under node_modules/.cache.
 */
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { buildSync, version } = require("esbuild");

const ROOT = join(__dirname, "..");
const CACHE = join(ROOT, "node_modules/.cache/bundled-for-jest");

/** Of these only the names that are imported somewhere are bundled; all of Fluent's icons are 18 MB. */
const FLUENT = ["@fluentui/react-components", "@fluentui/react-icons"];
/** Packages of one group share what they have in common, so that there is one copy of it. */
const GROUPS = [
  FLUENT,
  ["@testing-library/react", "@testing-library/user-event"],
  ["jest-axe"],
  ["zod", "zod/mini"],
  ["fast-check"],
  ["intl-messageformat"],
  ["@formatjs/icu-messageformat-parser", "@formatjs/icu-messageformat-parser/printer.js"],
  ["d3-selection", "d3-zoom"],
];
/** There must be one React for Fluent, the views and Testing Library. */
const EXTERNAL = ["react", "react-dom"];

/** Names imported from Fluent in the folders that hold views; those of types are among them. */
function importedNames() {
  const names = Object.fromEntries(FLUENT.map((name) => [name, new Set()]));
  const files = ["src", "workbench"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true }).map((name) => join(folder, name)),
  );
  for (const file of files.filter((name) => /\.tsx?$/.test(name)))
    for (const [, list, from] of readFileSync(join(ROOT, file), "utf8").matchAll(/import\s*\{([^}]*)\}\s*from\s*"([^"]+)"/g))
      for (const [, name] of list.matchAll(/(?:^|,)\s*(\w+)\b(?!\s+\w)/g)) names[from]?.add(name);
  return Object.fromEntries(Object.entries(names).map(([from, found]) => [from, [...found].sort()]));
}

/** An export `p0`, `p1`, … for each package of the group. */
const entryOf = (group, names) =>
  group
    .map((name, i) => {
      const from = JSON.stringify(name);
      if (names[name] === undefined) return `export * as p${i} from ${from};`;
      return `import * as all${i} from ${from};\nexport const p${i} = { ${names[name].map((key) => `${key}: all${i}.${key}`).join(", ")} };`;
    })
    .join("\n");

const bundle = (contents) =>
  buildSync({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    mainFields: ["module", "main"],
    conditions: ["module"],
    target: "es2022",
    define: { "process.env.NODE_ENV": '"test"' },
    external: EXTERNAL,
    // A type is no value that could be bundled.
    logOverride: { "import-is-undefined": "silent" },
  }).outputFiles[0].text;

/** Jest's `moduleNameMapper`. */
function bundledPackages() {
  const names = importedNames();
  const files = GROUPS.map((group) => [group, entryOf(group, names)]);
  const hash = createHash("sha256");
  for (const part of [version, ...["package-lock.json", "test/bundled-packages.cjs"].map((file) => readFileSync(join(ROOT, file)))])
    hash.update(part);
  const folder = join(CACHE, hash.update(JSON.stringify(files)).digest("hex").slice(0, 16));
  mkdirSync(folder, { recursive: true });
  // Another jest may be reading: a file is there whole or not at all.
  const put = (name, text) => {
    const file = join(folder, name);
    if (existsSync(file)) return file;
    writeFileSync(`${file}.${process.pid}`, text());
    renameSync(`${file}.${process.pid}`, file);
    return file;
  };
  return Object.fromEntries(
    files.flatMap(([group, contents]) => {
      const id = group[0].replace(/\W+/g, "-");
      put(`${id}.js`, () => bundle(contents));
      return group.map((name, i) => {
        const part = () => `module.exports = Object.defineProperty(require("./${id}.js").p${i}, "__esModule", { value: true });\n`;
        return [`^${name.replace(/[.]/g, "\\$&")}$`, put(`${id}-${i}.js`, part)];
      });
    }),
  );
}

module.exports = { bundledPackages };
