/**
 * How large each file of the built pane may be, in bytes as gzip sends them. The entry is what a user waits for; everything else is
 * fetched when it is first needed. Raising a number is a decision: look at what has come in first.
 */
const BUDGET: Readonly<Record<string, number>> = {
  // Without the registers' columns and words (33,600), which load with the first view.
  "taskpane.js": 245_500,
  // Findings that could not be judged say that KLE's marks are not loaded, and where they are.
  // Each finding names its row, and findings stand in an order that can be chosen.
  "view-findings.js": 101_000,
  // Fluent's tooltip gives whole names on hover and focus; the picture has a large view and is drawn as a file.
  "view-dependencies.js": 74_000,
  "view-*.js": 70_000,
  // The sheets' texts are most of it: they say more about what was not read and not judged. Documents and reminders brought their columns
  // with headers and words, the discard protocol its sheet.
  // The strategy folder, letters and calendar are planned there, too, with the picture of dependencies.
  "use-cases.js": 86_000,
  // The docx package, which writes Word's files. Loads when a document is saved.
  "word.js": 73_000,
  // Recognition reads headers by their words and values, and names each row that it leaves out. Loads when something is first read.
  // Duties to preserve cases, and terms of contracts, are shared by the plan and the sheets.
  // Rules name the day by which something must be done.
  "bodies.js": 106_000,
  // Documents and reminders have 58 rules with texts in two languages. Loads when something is first checked.
  // Duties to preserve cases and KMD Sag's contracts brought six more, with the areas of Udbetaling Danmark.
  "rules.js": 112_500,
  // Columns with their headers and words: six for discard and contracts.
  "registers.js": 47_000,
  "zod.js": 35_000,
};

/** For files that are not named above. */
const ANY_OTHER = 45_000;

/** The budget of a file, by its name or by the pattern that it fits. */
export function budgetOf(file: string): number {
  const pattern = Object.keys(BUDGET).find((name) => new RegExp(`^${name.replace(".", "\\.").replace("*", ".+")}$`).test(file));
  return pattern === undefined ? ANY_OTHER : BUDGET[pattern]!;
}

/** Files over their budget, as sentences. `sizes`: gzip bytes by file name. */
export function overBudget(sizes: ReadonlyMap<string, number>): string[] {
  return [...sizes]
    .filter(([file, bytes]) => bytes > budgetOf(file))
    .map(([file, bytes]) => `${file}: ${bytes} bytes of ${budgetOf(file)} (gzip)`);
}
