import { listCodec } from "../stored/list-codec";
import type { StoredCodec } from "../stored/stored";
import { STORED_TEXT } from "../stored/stored-text";
import * as z from "../stored/zod";
import type { ChangeSet, MadeRows, SealedCell } from "./change";
import { maskPersons, namesPerson } from "../identifiers/mask-persons";
import { CELLS, packCells } from "./packed-cells";
import { seal, unseal } from "./sealed";
import type { StoreChange } from "./store-change";

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
const STORE_CHANGE = z
  .object({
    key: z.string(),
    start: INDEX,
    end: INDEX,
    before: z.union([z.string(), z.null(), z.object({ sealed: z.string() })]),
    after: z.string().nullable(),
  })
  .transform((stored): StoreChange => {
    const { before } = stored;
    if (before === null || typeof before === "string") return { ...stored, before };
    const text = unseal(before.sealed);
    return typeof text === "string" ? { ...stored, before: text } : { ...stored, before: null, sealed: before.sealed };
  });
const ROWS = z
  .object({
    sheet: z.string(),
    table: z.string().optional(),
    row: INDEX,
    column: INDEX,
    formulas: z.array(z.array(z.union([CELL_VALUE, z.object({ sealed: z.string() })]))),
  })
  .transform(({ formulas: stored, ...rest }) => {
    const sealed: SealedCell[] = [];
    const formulas = stored.map((line, row) =>
      line.map((cell, column) => {
        if (typeof cell !== "object") return cell;
        const value = unseal(cell.sealed);
        if (value === undefined) sealed.push({ row, column, text: cell.sealed });
        return value ?? "";
      }),
    );
    return { ...rest, formulas, ...(sealed.length === 0 ? {} : { sealed }) };
  });
const LIST = z.object({
  sheet: z.string(),
  row: INDEX,
  column: INDEX,
  rowCount: INDEX,
  call: z.string(),
  args: z.array(z.union([z.object({ column: z.string(), below: z.int() }), z.object({ text: z.string() })])),
});
const CHANGE_SET = z.object({
  id: z.string().min(1),
  at: z.string(),
  title: STORED_TEXT,
  cells: CELLS,
  rows: z.array(ROWS),
  sheets: z.array(SHEET).optional(),
  lists: z.array(LIST).optional(),
  marks: z.literal(true).optional(),
  kept: z.array(STORE_CHANGE).optional(),
  open: z.literal(true).optional(),
  replaced: z.literal(true).optional(),
});

// zod gives `table?: string | undefined`; an absent one is absent.
const list = listCodec<ChangeSet>(CHANGE_SET as unknown as z.ZodType<ChangeSet>, storedSet);

/** What names a person is sealed, wherever it stands in a step; a step's title is only shown, and is masked. */
function storedSet(set: ChangeSet): unknown {
  const { cells, rows, kept, title } = set;
  return {
    ...set,
    title: Object.fromEntries(Object.entries(title).map(([language, text]) => [language, maskPersons(text)])),
    cells: packCells(cells),
    rows: rows.map(storedRows),
    ...(kept === undefined ? {} : { kept: kept.map(storedChange) }),
  };
}

function storedRows({ formulas, sealed = [], ...rows }: MadeRows): unknown {
  const foreign = new Map(sealed.map(({ row, column, text }) => [`${row},${column}`, text]));
  const stored = formulas.map((line, row) =>
    line.map((cell, column) => {
      const text = foreign.get(`${row},${column}`);
      if (text !== undefined) return { sealed: text };
      return namesPerson(cell) ? { sealed: seal(cell) } : cell;
    }),
  );
  return { ...rows, formulas: stored };
}

function storedChange({ sealed, ...change }: StoreChange): unknown {
  const { before } = change;
  if (sealed !== undefined) return { ...change, before: { sealed } };
  return { ...change, before: before !== null && namesPerson(before) ? { sealed: seal(before) } : before };
}

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
