import type { ChangeOutcome, ChangeSet } from "./change";

/**
 * The part of a step that can still be undone after a try: a change that a protected sheet refused may succeed later; one whose cell has
 * changed since, or whose sheet is deleted, never will. Undefined when nothing is left.
 */
export function remainingOf(set: ChangeSet, { refused }: Pick<ChangeOutcome, "refused">): ChangeSet | undefined {
  const locked = refused.filter(({ reason }) => reason === "protected");
  const place = ({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }): string =>
    JSON.stringify([sheet, row, column]);
  const cells = new Set(locked.map(place));
  const { id, at, title } = set;
  const lists = set.lists?.filter((list) => cells.has(place(list))) ?? [];
  const left = {
    id,
    at,
    title,
    cells: set.cells.filter((cell) => cells.has(place(cell))),
    rows: set.rows.filter((row) => cells.has(place(row))),
    ...(lists.length === 0 ? {} : { lists }),
  };
  return isEmpty(left) ? undefined : left;
}

/** The add-in's output that is no longer there: sheets by role, and marks. */
export interface Gone {
  readonly roles: readonly string[];
  readonly marks: boolean;
}

/** The steps without the parts that are lost for good, since those can't be undone a second time; an empty step is dropped. */
export function withoutGone(entries: readonly ChangeSet[], gone: Gone): readonly ChangeSet[] {
  return entries.flatMap((set) => {
    const { sheets, marks, ...rest } = set;
    const staying = sheets?.filter(({ role }) => role === undefined || !gone.roles.includes(role)) ?? [];
    const isTouched = staying.length < (sheets?.length ?? 0) || (marks === true && gone.marks);
    if (!isTouched) return [set];
    const left: ChangeSet = {
      ...rest,
      ...(staying.length === 0 ? {} : { sheets: staying }),
      ...(marks === true && !gone.marks ? { marks } : {}),
    };
    return isEmpty(left) ? [] : [left];
  });
}

/** True when there is nothing in it to undo. */
export function isEmpty({ cells, rows, sheets = [], lists = [], marks, kept = [] }: Omit<ChangeSet, "id" | "at" | "title">): boolean {
  return cells.length + rows.length + sheets.length + lists.length + kept.length === 0 && marks !== true;
}
