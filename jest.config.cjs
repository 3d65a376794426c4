/** Unit and stand-in tests run in Node; a test that needs a DOM says so in its own first line. */
const transform = { "^.+\\.tsx?$": ["ts-jest", { isolatedModules: true, diagnostics: false, tsconfig: "tsconfig.jest.json" }] };

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/stand-in", "<rootDir>/files", "<rootDir>/workbench", "<rootDir>/batch", "<rootDir>/samples", "<rootDir>/tools", "<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform,
  testTimeout: 60000,
};
