import { readStoredList, writeStoredList, type StoredList } from "../stored-list/stored-list";
import type { ChangeOutcome, ChangeSet } from "./change";
import { CELLS, packCells } from "./packed-cells";
import { LANGUAGES } from "../text/language";
import * as z from "../stored-list/zod";

/** Steps that can be taken back; older ones are forgotten. */
export const MAX_SETS = 20;
/** Characters of the whole log. The newest step is kept whatever it weighs. */
export const MAX_CHARACTERS = 4_000_000;

const CELL_VALUE = z.union([z.string(), z.number(), z.boolean()]);
const TITLE = z.object(
  Object.fromEntries(LANGUAGES.map((language) => [language, z.string()])) as Record<(typeof LANGUAGES)[number], z.ZodString>,
);
const INDEX = z.int().min(0);
const CHANGE_SET = z.object({
  id: z.string().min(1),
  at: z.string(),
  title: TITLE,
  cells: CELLS,
  rows: z.array(
    z.object({ sheet: z.string(), table: z.string().optional(), row: INDEX, column: INDEX, formulas: z.array(z.array(CELL_VALUE)) }),
  ),
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
  const left = { ...set, cells: set.cells.filter((cell) => cells.has(place(cell))), rows: set.rows.filter((row) => cells.has(place(row))) };
  return left.cells.length + left.rows.length === 0 ? undefined : left;
}
