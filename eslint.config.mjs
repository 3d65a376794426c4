import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { BOUNDARIES, DOM_GLOBALS, OFFICE_GLOBALS, WITHOUT_DOM, WITHOUT_OFFICE, WITHOUT_REACT } from "./tools/import-boundaries.mjs";

const SOURCE = ["**/*.{ts,tsx}"];
const TESTS = ["**/*.test.{ts,tsx}", "**/testing/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"];
const inFolders = (folders) => folders.map((folder) => `${folder}/**/*.{ts,tsx}`);
const noGlobals = (names, message) => ["error", ...names.map((name) => ({ name, message }))];
/** A folder with both kinds of forbidden globals needs one rule entry: a later one replaces an earlier. */
const zonesOf = (boundaries) =>
  boundaries.flatMap(({ folder, mayNotImport, because }) =>
    mayNotImport.map((from) => ({ target: `./${folder}`, from: `./${from}`, message: `${because} (ARCHITECTURE.md).` })),
  );
/** Tests outside the core run the add-in through office.js on the stand-in, so they reach src/excel and the workbooks; else they keep to the rules. */
const forTests = ({ folder, mayNotImport, because }) => ({
  folder,
  because,
  mayNotImport: folder.startsWith("src")
    ? mayNotImport.filter((from) => from.startsWith("src") && (folder === "src/core" || from !== "src/excel"))
    : mayNotImport,
});
const globalsOf = (folder) => [
  ...(WITHOUT_OFFICE.includes(folder) ? OFFICE_GLOBALS : []),
  ...(WITHOUT_DOM.includes(folder) ? DOM_GLOBALS : []),
];

export default tseslint.config(
  { ignores: ["dist/**", "build/**", "coverage/**", "node_modules/**", "**/*.generated.ts"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: SOURCE,
    extends: [tseslint.configs.recommended],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })] },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // `columns[i]!` in loops whose bounds are checked: noUncheckedIndexedAccess asks for it, and a test is dearer per cell.
      "@typescript-eslint/no-non-null-assertion": "off",
      "import-x/no-restricted-paths": ["error", { zones: zonesOf(BOUNDARIES) }],
      "import-x/no-cycle": ["error", { maxDepth: 6 }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  ...[...new Set([...WITHOUT_OFFICE, ...WITHOUT_DOM])].map((folder) => ({
    files: inFolders([folder]),
    ignores: TESTS,
    rules: { "no-restricted-globals": noGlobals(globalsOf(folder), "This folder gets it handed over (ARCHITECTURE.md).") },
  })),
  {
    files: inFolders(WITHOUT_REACT),
    ignores: TESTS,
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["react", "react-dom*", "@fluentui/*"], message: "No React outside the pane (ARCHITECTURE.md)." }] },
      ],
    },
  },
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
      "stand-in/node.ts",
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
      "import-x/no-restricted-paths": ["error", { zones: zonesOf(BOUNDARIES.map(forTests)) }],
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
