/**
 * The rooms of the code: what each folder is and what it may not import, as data. `.dependency-cruiser.cjs` turns it into rules,
 * `eslint.config.mjs` into forbidden globals, and `npm run generate` into ARCHITECTURE's tables, so that these say what is checked.
 */
const ENTRY_POINTS = ["src/taskpane", "src/functions", "src/commands"];
const OUTSIDE_ADD_IN = ["stand-in", "xlsx", "workbench", "batch", "samples", "bench", "tools", "test"];

const ROOMS = [
  {
    folder: "src/core",
    what: "everything that decides, as plain TypeScript over plain data; it runs anywhere",
    mayNotImport: ["src/app", "src/excel", ...ENTRY_POINTS, ...OUTSIDE_ADD_IN],
    because: "the core knows only itself",
    packages: ["@noble/hashes", "intl-messageformat", "saxes", "zod"],
    mayNotName: ["Office", "the DOM"],
  },
  {
    folder: "src/app",
    what: "use cases and the session that pane, ribbon and functions share; `ports.ts` says what they ask of a workbook",
    mayNotImport: ["src/excel", ...ENTRY_POINTS, ...OUTSIDE_ADD_IN],
    because: "use cases know the core and the ports",
    packages: [],
    mayNotName: ["Office", "the DOM"],
  },
  {
    folder: "src/excel",
    what: "answers `ports.ts` with office.js, and is the only folder that touches `Excel.*`; it decides nothing about a row",
    mayNotImport: [...ENTRY_POINTS, ...OUTSIDE_ADD_IN],
    because: "the Excel side knows app and core, no entry point",
    packages: ["@noble/hashes"],
    mayNotName: ["the DOM"],
  },
  {
    folder: "src/files",
    what: "reads a file that the user has chosen into plain rows; it loads when it is first asked for",
    mayNotImport: ["src/app", "src/excel", ...ENTRY_POINTS, ...OUTSIDE_ADD_IN.filter((folder) => folder !== "xlsx")],
    because: "a file is data to the add-in, wherever it is read",
    packages: ["papaparse"],
    mayNotName: ["Office", "the DOM"],
  },
  {
    folder: "src/word",
    what: "writes a planned document as a Word file; it loads when a file is asked for",
    mayNotImport: ["src/app", "src/excel", ...ENTRY_POINTS, ...OUTSIDE_ADD_IN],
    because: "it writes what the core has planned",
    packages: ["docx"],
    mayNotName: ["Office", "the DOM"],
  },
  {
    folder: "src/taskpane",
    what: "the pane; `index.tsx` puts the add-in together",
    mayNotImport: OUTSIDE_ADD_IN,
    because: "the add-in runs in Excel, where none of these exist",
    packages: [
      "@fluentui/react-components",
      "@fluentui/react-icons",
      "@microsoft/office-js-helpers",
      "@tanstack/react-virtual",
      "d3-selection",
      "d3-zoom",
      "react",
      "react-dom",
      "zod",
    ],
  },
  {
    folder: "src/taskpane/views",
    what: "one folder a view; `Pane/views.ts` lists them, and each loads when it is first shown",
    mayNotImport: ["src/excel", "src/commands", "src/functions"],
    because: "a view gets its work as props",
    mayNotName: ["Office"],
  },
  {
    folder: "src/taskpane/preferences",
    what: "what the user has chosen for the pane: language, theme, tour",
    mayNotName: ["Office"],
  },
  { folder: "src/taskpane/text", what: "the pane's language and its texts", mayNotName: ["Office"] },
  {
    folder: "src/commands",
    what: "the ribbon: one file a command; manifest.xml and shortcuts are generated from them",
    mayNotImport: ["src/taskpane", "src/functions", "src/excel", ...OUTSIDE_ADD_IN],
    because: "a command knows app and core only",
    packages: [],
  },
  {
    folder: "src/functions",
    what: "custom functions, fed by `src/core/answers`",
    mayNotImport: ["src/taskpane", "src/commands", "src/excel", ...OUTSIDE_ADD_IN],
    because: "a function knows app and core only",
    packages: [],
    mayNotName: ["the DOM"],
  },
  {
    folder: "src/functions/library",
    what: "one function a file: its comment is what Excel shows, its answer comes from the core",
    separateFiles: true,
  },
  {
    folder: "src/core/rules/column",
    what: "rules that read one column",
    separateFiles: true,
  },
  { folder: "src/core/rules/row", what: "rules that read one row", separateFiles: true },
  { folder: "src/core/rules/table", what: "rules that read a whole register", separateFiles: true },
  { folder: "src/core/rules/across", what: "rules that read several registers", separateFiles: true },
  {
    folder: "stand-in",
    what: "the Excel stand-in: starts Microsoft's office.js in Node or a browser. What it does not answer fails with its name",
    mayNotImport: [
      "src/app",
      "src/excel",
      ...ENTRY_POINTS,
      "src/core/rules",
      "src/core/registers",
      "workbench",
      "batch",
      "samples",
      "bench",
    ],
    because: "it answers office.js for any add-in",
  },
  {
    folder: "stand-in/wire",
    what: "office.js's wire protocol: requests, answers, events",
    mayNotImport: ["stand-in/cells", "stand-in/members", "stand-in/file", "xlsx"],
    because: "requests know nothing of cells",
  },
  {
    folder: "stand-in/cells",
    what: "the workbook on Univer, and what has changed in it",
    mayNotImport: ["stand-in/wire", "stand-in/members", "stand-in/file"],
    because: "cells know nothing of requests or files",
  },
  {
    folder: "stand-in/members",
    what: "what each office.js member reads or changes",
    mayNotImport: ["stand-in/coverage", "stand-in/file"],
    because: "a member is measured from outside, and knows no file",
  },
  {
    folder: "stand-in/file",
    what: "a file's workbook in the engine's form and back",
    mayNotImport: ["stand-in/cells", "stand-in/wire", "stand-in/members"],
    because: "it translates data and knows nothing of a running engine",
  },
  {
    folder: "xlsx",
    what: "workbooks as files: open, patch, save, compare, with a plain model of its own",
    mayNotImport: ["src", ...OUTSIDE_ADD_IN.filter((folder) => folder !== "xlsx")],
    because: "it stands alone: a package that could be published",
    packages: ["fflate", "saxes"],
  },
  {
    folder: "workbench",
    what: "the page for people without Excel: ribbon, grid, files; the add-in runs in it as in Excel",
    mayNotImport: ["src/core/rules", "src/core/validate", "src/core/reports"],
    because: "the workbench shows the add-in and evaluates nothing itself",
  },
  {
    folder: "batch",
    what: "the same add-in from a command line",
    mayNotImport: ["src/taskpane", "workbench", "bench", "tools"],
    because: "it starts the add-in and holds none of its logic",
  },
  { folder: "samples", what: "the sample workbook and the faults planted in it" },
  { folder: "bench", what: "timings" },
  { folder: "tools", what: "build, generators, guards" },
  { folder: "test", what: "tests of the repository itself" },
];

const LAYERS = [
  {
    folder: "src/core",
    rooms: [
      { room: "text", what: "languages, and how a message is filled" },
      { room: "model", what: "cells, addresses, findings and what they say, register data" },
      { room: "sources", what: "what demands rest on: KOMBIT's instructions, KL, the law" },
      { room: "identifiers", what: "CPR, CVR, P-number, KLE, dates, numbers; throws on no text" },
      { room: "forms", what: "how dates, numbers, codes and words for nothing are written, as data; each form with its one reading" },
      { room: "stored", what: "documents stored in the workbook as text: versions, migrations; what can't be read is stored beside" },
      { room: "kle", what: "KLE as data: numbers, titles, what has retired, KL's XML" },
      {
        room: "system-conditions",
        what: "integration conditions on systems as data; those that a tender demands are columns of a register",
      },
      { room: "registers", what: "the registers as lists of columns; columns and choices are types" },
      {
        room: "conditions",
        what: "the whole catalogue of integration conditions, KOMBIT's case and document objects element by element, and whether systems meet them",
      },
      { room: "reading", what: "a register's cells as read: the forms by column, what Excel has eaten" },
      { room: "meanings", what: "what words mean at the municipality: asked about, stored, read in the cells' place" },
      { room: "settings", what: "what a municipality sets: thresholds, its own KLE numbers, its name" },
      { room: "retention", what: "duties under which a case is kept: KLE's marks, Udbetaling Danmark's subjects" },
      {
        room: "rules",
        what: "one rule a file, families over shared bodies; a rule gets the columns it declares and answers message ids, not prose",
      },
      { room: "changes", what: "a change to cells as data: planned, shown, written, undone" },
      { room: "acceptance", what: "findings accepted with a reason, by a key of object, rule and column; row numbers are no part of it" },
      { room: "recognition", what: "sheets to register mappings; what is not clear becomes a question" },
      { room: "figures", what: "what a figure is computed from, and which of these cells it could not count" },
      { room: "validate", what: "reads chunks into columns, runs rules, formats findings" },
      { room: "anonymous", what: "registers in which no cell names a person or a case, to be shared" },
      { room: "dependencies", what: "the graph, and what to mark" },
      { room: "strategy", what: "exit advice, readiness, waves, notices, what-if" },
      { room: "cleanup", what: "what can be done with a case, and what it costs" },
      { room: "process", what: "KOMBIT's process diagram as data, and how far each activity is" },
      { room: "history", what: "a run in brief, without any cell's text, and what differs since the last" },
      { room: "templates", what: "the sheets of the tools as plans" },
      { room: "import", what: "KITOS exports to changes of a register, by key; every dropped value is listed" },
      { room: "reports", what: "summaries as plans: no colour, no address" },
      { room: "answers", what: "what custom functions answer, one file a function, over an index made when it is asked for" },
    ],
  },
  {
    folder: "src/app",
    rooms: [
      { room: "self-test", what: "what an Excel answers in the self-test, held against the stand-in, as a file and as a page" },
      { room: "failures", what: "what can go wrong, in the user's words" },
      { room: "stores", what: "what the workbook stores for the add-in, each one stored document" },
      { room: "validation", what: "registers read and checked" },
      { room: "imports", what: "exports read and merged" },
      { room: "overviews", what: "what the views beside the findings show, computed in slices" },
      { room: "answers", what: "which formulas to answer again when a sheet has changed" },
      { room: "use-cases", what: "every action as one declared object, and its body, loaded when it is first run" },
      { room: "session", what: "what pane, ribbon and functions share, each field with one owner, and the runner of actions" },
      { room: "watching", what: "registers that come and go, and findings that follow edits" },
    ],
  },
];

const GLOBALS = {
  Office: ["Office", "Excel", "OfficeExtension", "CustomFunctions"],
  "the DOM": ["window", "document", "localStorage", "sessionStorage", "navigator"],
};

const TEST_PATHS = ["\\.test\\.tsx?$", "(^|/)testing(/|\\.tsx?$)", "^test/"];
const USERS_OF_TESTING = ["jest\\.config\\.cjs", "bench", "tools", "workbench", "xlsx"];

/**
 * Tests outside the core run the add-in through office.js on the stand-in, so they reach src/excel and the workbooks; those of the stand-in
 * run the add-in. Everything else holds for tests, too.
 */
function forTests({ folder, mayNotImport = [] }) {
  if (folder === "xlsx") return mayNotImport;
  if (!folder.startsWith("src")) return mayNotImport.filter((other) => other.startsWith(folder.split("/")[0]) && other !== "stand-in/file");
  return mayNotImport.filter((other) => other.startsWith("src") && (folder === "src/core" || other !== "src/excel"));
}

module.exports = { ROOMS, LAYERS, GLOBALS, TEST_PATHS, USERS_OF_TESTING, forTests };
