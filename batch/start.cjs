/** What `npm run batch` runs: the program of main.ts, compiled once. */
const Module = require("node:module");
const { dirname, join } = require("node:path");
const { bundled } = require("./bundle.cjs");

const root = join(__dirname, "..");
const { file, code } = bundled({
  root,
  entry: "batch/main.ts",
  folder: join(root, "node_modules/.cache/batch"),
  external: ["jsdom", "@microsoft/office-js"],
});

const program = new Module(file, module);
program.filename = file;
program.paths = Module._nodeModulePaths(dirname(file));
program._compile(code, file);
