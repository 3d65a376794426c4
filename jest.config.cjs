/** Unit and stand-in tests run in Node; a test that needs a DOM says so in its own first line. */
const { availableParallelism } = require("node:os");

const transform = {
  "/node_modules/(@univerjs|jsdom)/.+\\.js$": "<rootDir>/stand-in/testing/native-transform.cjs",
  // These packages are ES modules only; Node 20 under jest can require CommonJS alone.
  "/node_modules/(intl-messageformat|@formatjs|d3-[a-z]+)/.+\\.m?js$": [
    "ts-jest",
    {
      diagnostics: false,
      tsconfig: { isolatedModules: true, allowJs: true, module: "CommonJS", moduleResolution: "Node10", target: "ES2022" },
    },
  ],
  "^.+\\.tsx?$": ["ts-jest", { diagnostics: false, tsconfig: "tsconfig.jest.json" }],
};

module.exports = {
  // Jest leaves one core free, which of two is half of them.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // The engine and jsdom leave memory behind; a worker that has grown is begun anew rather than slowed down.
  workerIdleMemoryLimit: "1500MB",
  // A worker that is full of engines takes more than jest's half second to end on a busy machine; one that never ends is still told of.
  workerGracefulExitTimeout: 10_000,
  testEnvironment: "node",
  roots: [
    "<rootDir>/src",
    "<rootDir>/stand-in",
    "<rootDir>/xlsx",
    "<rootDir>/workbench",
    "<rootDir>/batch",
    "<rootDir>/samples",
    "<rootDir>/tools",
    "<rootDir>/test",
  ],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform,
  transformIgnorePatterns: ["/node_modules/(?!(intl-messageformat|@formatjs|d3-[a-z]+|@univerjs|jsdom)/)"],
  setupFilesAfterEnv: ["<rootDir>/test/in-jsdom.ts"],
  testTimeout: 60000,
};
