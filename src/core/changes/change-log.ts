import { readStoredList, writeStoredList, type StoredList } from "../stored-list/stored-list";
import { STORED_TEXT } from "../stored-list/stored-text";
import type { ChangeOutcome, ChangeSet } from "./change";
import { CELLS, packCells } from "./packed-cells";
import * as z from "../stored-list/zod";

/** Steps that can be taken back; older ones are forgotten. */
export const MAX_SETS = 20;
/** Characters of the whole log. The newest step is kept whatever it weighs. */
export const MAX_CHARACTERS = 4_000_000;

const CELL_VALUE = z.union([z.string(), z.number(), z.boolean()]);
const INDEX = z.int().min(0);
const SHEET = z.object({
  sheet: z.string(),
  id: z.string(),
  role: z.string().optional(),
  contents: z.string().optional(),
  lists: z.object({ sheet: z.string(), row: INDEX, columns: z.array(INDEX) }).optional(),
});
const KEPT = z.object({ key: z.string(), start: INDEX, end: INDEX, before: z.string().nullable(), after: z.string().nullable() });
const CHANGE_SET = z.object({
  id: z.string().min(1),
  at: z.string(),
  title: STORED_TEXT,
  cells: CELLS,
  rows: z.array(
    z.object({ sheet: z.string(), table: z.string().optional(), row: INDEX, column: INDEX, formulas: z.array(z.array(CELL_VALUE)) }),
  ),
  sheets: z.array(SHEET).optional(),
  marks: z.literal(true).optional(),
  kept: z.array(KEPT).optional(),
  replaced: z.literal(true).optional(),
});

/** Reads the log, newest last. Never throws; steps that can't be read are in `broken` and are passed over. */
export function readChangeLog(text: string | undefined): StoredList<ChangeSet> {
  // zod gives `table?: string | undefined`; an absent one is absent.
  return readStoredList<ChangeSet>(text, CHANGE_SET as unknown as z.ZodType<ChangeSet>);
}

/** Writes the log; the oldest steps go when there are too many or they weigh too much. Undefined for an empty log. */
export function writeChangeLog({ entries, broken }: StoredList<ChangeSet>): string | undefined {
  let kept = entries.slice(-MAX_SETS);
  for (;;) {
    const text = writeStoredList<unknown>({ entries: kept.map((set) => ({ ...set, cells: packCells(set.cells) })), broken });
    if (kept.length <= 1 || text === undefined || text.length <= MAX_CHARACTERS) return text;
    kept = kept.slice(1);
  }
}

/**
 * What is left to take back of a step after a try: what a protected sheet kept from being taken back may go another time; what has been
 * changed since, or whose sheet is gone, will never. Undefined when nothing is left.
 */
export function remainingOf(set: ChangeSet, { refused }: Pick<ChangeOutcome, "refused">): ChangeSet | undefined {
  const locked = refused.filter(({ reason }) => reason === "protected");
  const place = ({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }): string =>
    JSON.stringify([sheet, row, column]);
  const cells = new Set(locked.map(place));
  const { id, at, title } = set;
  const left = {
    id,
    at,
    title,
    cells: set.cells.filter((cell) => cells.has(place(cell))),
    rows: set.rows.filter((row) => cells.has(place(row))),
  };
  return isEmpty(left) ? undefined : left;
}

/** What of ours is no longer there: sheets by role, and marks. */
export interface Gone {
  readonly roles: readonly string[];
  readonly marks: boolean;
}

/** The steps without what is gone for good, since it can't be taken back a second time; a step of which nothing is left goes. */
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

/** True when there is nothing in it to take back. */
export function isEmpty({ cells, rows, sheets = [], marks, kept = [] }: Omit<ChangeSet, "id" | "at" | "title">): boolean {
  return cells.length + rows.length + sheets.length + kept.length === 0 && marks !== true;
}
