/**
 * A TypeScript program and what it imports as one file. Node loads that in a fifth of the time that it takes to compile and find
 * a thousand modules. The file lies in a cache and is made again when one of its sources is another.
 */
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

/** Versions of packages are in the lock file, so that the packages' own files need not be read. */
const ALWAYS = ["package-lock.json", "tsconfig.json"];

function hashOf(root, files) {
  const hash = createHash("sha256");
  for (const file of [...files, __filename]) hash.update(`${file}\0`).update(readFileSync(file === __filename ? file : join(root, file)));
  return hash.digest("hex").slice(0, 16);
}

/** Undefined where nothing is cached, or a source has changed or gone. */
function cached(root, folder) {
  try {
    const files = JSON.parse(readFileSync(join(folder, "sources.json"), "utf8"));
    const file = join(folder, `${hashOf(root, files)}.js`);
    return { file, code: readFileSync(file, "utf8") };
  } catch {
    return undefined;
  }
}

function build(root, entry, external) {
  const { outputFiles, metafile } = require("esbuild").buildSync({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["module", "main"],
    conditions: ["import", "module"],
    external,
  });
  const sources = Object.keys(metafile.inputs).filter((file) => !file.includes("node_modules/"));
  return { code: outputFiles[0].text, sources: [...sources, ...ALWAYS].sort() };
}

/** Another process may be reading: a file is there whole or not at all. */
function put(file, text) {
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

/**
 * The program's code and the place that it is to be run as, from the cache or built now. `external` packages stay packages: they
 * read files beside their own. A folder that can't be written only costs the time of building each time.
 */
function bundled({ root, entry, folder, external = [] }) {
  const known = cached(root, folder);
  if (known !== undefined) return known;
  const { code, sources } = build(root, entry, external);
  const name = `${hashOf(root, sources)}.js`;
  const file = join(folder, name);
  try {
    mkdirSync(folder, { recursive: true });
    put(file, code);
    put(join(folder, "sources.json"), JSON.stringify(sources));
    for (const old of readdirSync(folder)) if (/^[0-9a-f]{16}\.js$/.test(old) && old !== name) rmSync(join(folder, old), { force: true });
  } catch {
    // Nothing is lost but time.
  }
  return { file, code };
}

module.exports = { bundled };
