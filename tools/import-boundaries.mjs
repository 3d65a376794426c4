/**
 * Which folder may not import which: the "may not know" list of ARCHITECTURE.md as data. Read by eslint.config.mjs; a test
 * (tools/import-boundaries.test.ts) holds every path to one that exists, so that no guard stands idle after a move.
 */
const FACES = ["src/taskpane", "src/functions", "src/commands"];
const OUTSIDE = ["stand-in", "xlsx", "workbench", "batch", "samples", "bench", "tools", "test"];

export const BOUNDARIES = [
  { folder: "src/core", mayNotImport: ["src/app", "src/excel", ...FACES, ...OUTSIDE], because: "core knows only itself" },
  { folder: "src/app", mayNotImport: ["src/excel", ...FACES, ...OUTSIDE], because: "use cases know the core and the ports" },
  { folder: "src/excel", mayNotImport: [...FACES, ...OUTSIDE], because: "the Excel side knows app and core, no face" },
  {
    folder: "src/taskpane/views",
    mayNotImport: ["src/excel", "src/commands", "src/functions", ...OUTSIDE],
    because: "a view gets its work as props",
  },
  {
    folder: "src/commands",
    mayNotImport: ["src/taskpane", "src/functions", "src/excel", ...OUTSIDE],
    because: "a face knows app and core only",
  },
  {
    folder: "src/functions",
    mayNotImport: ["src/taskpane", "src/commands", "src/excel", ...OUTSIDE],
    because: "a face knows app and core only",
  },
  { folder: "src/taskpane", mayNotImport: OUTSIDE, because: "the add-in runs in Excel, where none of these exist" },
  { folder: "stand-in/wire", mayNotImport: ["stand-in/cells", "stand-in/members"], because: "requests know nothing of cells" },
  { folder: "stand-in/cells", mayNotImport: ["stand-in/wire", "stand-in/members"], because: "cells know nothing of requests" },
  {
    folder: "xlsx",
    mayNotImport: ["stand-in/cells", "stand-in/wire", "stand-in/members", ...FACES, "src/app", "src/excel"],
    because: "files meet the engine in stand-in/document.ts only",
  },
  {
    folder: "workbench",
    mayNotImport: ["src/core/rules", "src/core/validate"],
    because: "the workbench shows the add-in and judges nothing itself",
  },
];

/** Folders where neither Office nor Excel may be named: they get what they need handed to them. */
export const WITHOUT_OFFICE = ["src/core", "src/app", "src/taskpane/views", "src/taskpane/preferences", "src/taskpane/text"];
export const OFFICE_GLOBALS = ["Office", "Excel", "OfficeExtension", "CustomFunctions"];

/** Folders where no DOM may be named. */
export const WITHOUT_DOM = ["src/core", "src/app", "src/excel", "src/functions"];
export const DOM_GLOBALS = ["window", "document", "localStorage", "sessionStorage", "navigator"];

/** Packages the core may not use: it is to run anywhere. */
export const WITHOUT_REACT = ["src/core", "src/app", "src/excel", "src/functions", "src/commands"];
