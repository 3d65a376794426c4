import { listCodec } from "../stored/list-codec";
import type { StoredCodec } from "../stored/stored";
import { STORED_TEXT } from "../stored/stored-text";
import * as z from "../stored/zod";
import type { ChangeSet } from "./change";
import { CELLS, packCells } from "./packed-cells";

/** Steps that can be undone; older ones are forgotten. */
export const MAX_SETS = 20;
/** Characters of the whole log. The newest step is stored whatever its size. */
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
const STORE_CHANGE = z.object({ key: z.string(), start: INDEX, end: INDEX, before: z.string().nullable(), after: z.string().nullable() });
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
  kept: z.array(STORE_CHANGE).optional(),
  open: z.literal(true).optional(),
  replaced: z.literal(true).optional(),
});

// zod gives `table?: string | undefined`; an absent one is absent.
const list = listCodec<ChangeSet>(CHANGE_SET as unknown as z.ZodType<ChangeSet>, (set) => ({ ...set, cells: packCells(set.cells) }));

/** The list of changes as it is stored, newest last. The oldest steps are dropped when there are too many or they are too large. */
export const changesCodec: StoredCodec<readonly ChangeSet[]> = {
  ...list,
  encode: (stored) => {
    let steps = stored.value.slice(-MAX_SETS);
    for (;;) {
      const text = list.encode({ ...stored, value: steps });
      if (steps.length <= 1 || text === undefined || text.length <= MAX_CHARACTERS) return text;
      steps = steps.slice(1);
    }
  },
};
