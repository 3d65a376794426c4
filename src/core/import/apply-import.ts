import type { ImportChanges, ImportChoices, ImportedValue, ImportPlan, RegisterChange } from "./import-plan";

/** Takes theirs everywhere and clears what the import has blank; what a user who chooses "all theirs" says. */
export function allTheirs(plan: ImportPlan): ImportChoices {
  return { useTheirs: new Set(plan.conflicts.map(({ id }) => id)), clear: new Set(plan.clears.map(({ id }) => id)) };
}

/** Takes nothing but what fills blanks and what is new. */
export const KEEP_MINE: ImportChoices = { useTheirs: new Set(), clear: new Set() };

/** The cells to write by the user's choices: new rows, blanks filled, and of the rest only those that are named. Pure. */
export function applyImport(plan: ImportPlan, choices: ImportChoices): ImportChanges {
  const used = [
    ...plan.filled,
    ...plan.conflicts.filter(({ id }) => choices.useTheirs.has(id)),
    ...plan.clears.filter(({ id }) => choices.clear.has(id)),
  ];
  return { changes: used.map(changeOf), rows: plan.added.map(({ values }) => values) };
}

function changeOf({ row, column, mine, theirs, numberFormat }: ImportedValue): RegisterChange {
  return { row, column, expected: mine, value: theirs, ...(numberFormat === undefined ? {} : { numberFormat }) };
}
