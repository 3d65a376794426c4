/** Unit and stand-in tests run in Node; a test that needs a DOM says so in its own first line. */
const { availableParallelism } = require("node:os");
const { bundledPackages } = require("./test/bundled-packages.cjs");

/** All but the long sweeps, those alone, or what `tools/test.ts` names. */
function testMatch({ TEST_LONG, TEST_ONLY }) {
  if (TEST_ONLY !== undefined) return TEST_ONLY.split("\n").map((file) => `<rootDir>/${file}`);
  return TEST_LONG === undefined ? ["**/!(*.long).test.{ts,tsx}"] : ["**/*.long.test.ts"];
}

module.exports = {
  // One more than there are cores: browser tests wait for the browser, which is a process of its own.
  maxWorkers: availableParallelism() + 1,
  testSequencer: "<rootDir>/test/sequencer.cjs",
  // The engine and jsdom leave memory behind; a worker that has grown is begun anew rather than slowed down.
  workerIdleMemoryLimit: "1500MB",
  // A worker that is full of engines takes more than jest's half second to end on a busy machine; one that never ends is still told of.
  workerGracefulExitTimeout: 10_000,
  testEnvironment: "<rootDir>/test/node-environment.cjs",
  roots: ["src", "stand-in", "xlsx", "workbench", "batch", "samples", "tools", "test"].map((folder) => `<rootDir>/${folder}`),
  testMatch: testMatch(process.env),
  transform: {
    "/node_modules/(@univerjs|jsdom)/.+\\.js$": "<rootDir>/stand-in/testing/native-transform.cjs",
    "^.+\\.tsx?$": "<rootDir>/test/esbuild-transform.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!(@univerjs|jsdom)/)"],
  moduleNameMapper: bundledPackages(),
  setupFilesAfterEnv: ["<rootDir>/test/in-jsdom.ts"],
  testTimeout: 60000,
};
