/** What `npm run batch` runs: the program of main.ts, compiled once. */
const Module = require("node:module");
const { dirname, join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { bundled } = require("./bundle.cjs");

// Left alone, Node lets what is no longer needed grow to three times what is in use before it looks for it: a long list took 650 MB, of which 150 were used.
setFlagsFromString("--heap-growing-percent=70");

const root = join(__dirname, "..");
const { file, code } = bundled({
  root,
  entry: "batch/main.ts",
  folder: join(root, "node_modules/.cache/batch"),
  external: ["@microsoft/office-js"],
});

const program = new Module(file, module);
program.filename = file;
program.paths = Module._nodeModulePaths(dirname(file));
program._compile(code, file);
