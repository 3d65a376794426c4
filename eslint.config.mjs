import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import retiredWords from "./tools/eslint/retired-words.js";
import { GLOBALS, ROOMS } from "./tools/rooms/rooms.js";

const SOURCE = ["**/*.{ts,tsx}"];
const TESTS = ["**/*.test.{ts,tsx}", "**/testing/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"];
/** Folders that are clean of retired words already. */
const IN_PLAIN_ENGLISH = ["src", "stand-in", "xlsx", "workbench", "batch", "samples", "bench", "tools", "test"];
const inFolders = (folders) => folders.map((folder) => `${folder}/**/*.{ts,tsx}`);
/** A folder with both kinds of forbidden globals needs one rule entry: a later one replaces an earlier. */
const withoutGlobals = ({ folder, mayNotName }) => ({
  files: inFolders([folder]),
  ignores: TESTS,
  rules: {
    "no-restricted-globals": [
      "error",
      ...mayNotName
        .flatMap((group) => GLOBALS[group])
        .map((name) => ({ name, message: "This folder gets it handed over (ARCHITECTURE.md)." })),
    ],
  },
});

export default tseslint.config(
  { ignores: ["dist/**", "build/**", "coverage/**", "node_modules/**", "**/*.generated.ts"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: SOURCE,
    extends: [tseslint.configs.recommended],
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // `columns[i]!` in loops whose bounds are checked: noUncheckedIndexedAccess asks for it, and a test is dearer per cell.
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: IN_PLAIN_ENGLISH.map((folder) => `${folder}/**/*.{ts,tsx,js,cjs,mjs}`),
    plugins: { house: { rules: { "retired-words": retiredWords } } },
    rules: { "house/retired-words": "error" },
  },
  ...ROOMS.filter(({ mayNotName }) => mayNotName !== undefined).map(withoutGlobals),
  {
    // The proxy model's own rules. Not the plugin's whole recommended set: that brings a second copy of the TypeScript rules and runs Prettier inside ESLint.
    files: inFolders(["src/excel"]),
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx", "workbench/**/*.tsx"],
    plugins: { react, "react-hooks": reactHooks },
    settings: { react: { version: "19" } },
    rules: {
      ...react.configs.flat.recommended.rules,
      ...react.configs.flat["jsx-runtime"].rules,
      ...reactHooks.configs.flat.recommended.rules,
      // Types say it.
      "react/prop-types": "off",
      "react/jsx-no-literals": ["error", { noStrings: false, ignoreProps: true }],
    },
  },
  {
    // What Excel is told of a function is read from its signature, where `any` stands for whatever a cell can hold.
    files: ["src/functions/library/**"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    // Programs that people start: the console is their face.
    files: [
      "tools/**",
      "batch/**",
      "bench/**",
      "samples/**",
      "workbench/server/**",
      "stand-in/coverage/**",
      "stand-in/{bare-page,conformance/dom-page}.ts",
      "workbench/screenshot.ts",
      "**/*.config.js",
    ],
    rules: { "no-console": "off" },
  },
  {
    // XML can't hold most control characters; finding them is what these patterns are for.
    files: ["xlsx/**/*.ts"],
    rules: { "no-control-regex": "off" },
  },
  {
    files: TESTS,
    rules: {
      "react/jsx-no-literals": "off",
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        __filename: "readonly",
        process: "readonly",
        console: "readonly",
        URL: "readonly",
      },
    },
  },
  { files: ["**/*.mjs"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
  { files: ["webpack.config.js", "workbench/webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
