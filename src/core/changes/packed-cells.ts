import type { MadeChange } from "./change";
import { MARK_LENGTH } from "./row-mark";
import { namesPerson } from "../identifiers/mask-persons";
import { seal, unseal } from "./sealed";
import * as z from "../stored/zod";

/*
 * The stored form of a change's cells. One action may fill 100,000 cells with five words: the contents before and after are stored once for
 * all cells that share them, and each cell is then two small numbers.
 */

const CELL_VALUE = z.union([z.string(), z.number(), z.boolean()]);
/** What a session has sealed is plain to it, and stays sealed to every other. */
const CONTENTS = z.union([
  z.object({ formula: CELL_VALUE, numberFormat: z.string() }),
  z.object({ sealed: z.string(), numberFormat: z.string() }).transform(({ sealed, numberFormat }) => {
    const formula = unseal(sealed);
    return formula === undefined ? { formula: "", numberFormat, sealed } : { formula, numberFormat };
  }),
]);
const INDEX = z.int().min(0);
/** Without the marks, of which each cell has its own. */
const NAMED = z.object({ columns: z.array(INDEX), key: z.string(), header: z.object({ row: INDEX, value: CELL_VALUE }).optional() });
const KIND = z.object({ sheet: z.string(), column: INDEX, before: CONTENTS, after: CONTENTS, named: NAMED.optional() });
const PACKED = z.object({
  kinds: z.array(KIND),
  /** Two numbers a cell: index into `kinds`, and how many rows below the previous cell it is. */
  at: z.array(z.int()),
  /** The marks of the cells whose kind is named, in their order, one after another; all of one length. */
  marks: z.string().optional(),
});
type Packed = z.input<typeof PACKED>;

/** Cells listed one by one, as older versions stored them, or packed. */
export const CELLS = z.union([
  z.array(KIND.omit({ named: true }).extend({ row: INDEX })),
  PACKED.transform(({ kinds, at, marks = "" }, context): MadeChange[] => {
    const cells: MadeChange[] = [];
    let row = 0;
    let nextMark = 0;
    for (let i = 0; i < at.length; i += 2) {
      const kind = kinds[at[i]!];
      row += at[i + 1] ?? NaN;
      if (kind === undefined || !(row >= 0)) {
        context.addIssue("cells that can't be unpacked");
        return z.NEVER;
      }
      const { named, ...plain } = kind;
      if (named === undefined) cells.push({ ...plain, row });
      else {
        const mark = marks.slice(nextMark, (nextMark += MARK_LENGTH));
        if (mark.length < MARK_LENGTH) {
          context.addIssue("cells without their marks");
          return z.NEVER;
        }
        const { columns, key, header } = named;
        cells.push({ ...plain, row, named: { columns, key, mark, ...(header === undefined ? {} : { header }) } });
      }
    }
    return cells;
  }),
]);

type Contents = MadeChange["before"];

function storedContents({ formula, numberFormat, sealed }: Contents): z.input<typeof CONTENTS> {
  if (sealed !== undefined) return { sealed, numberFormat };
  return namesPerson(formula) ? { sealed: seal(formula), numberFormat } : { formula, numberFormat };
}

export function packCells(cells: readonly MadeChange[]): Packed {
  const kinds: Packed["kinds"] = [];
  const known = new Map<string, number>();
  const at: number[] = [];
  const marks: string[] = [];
  let last = 0;
  for (const { row, sheet, column, before, after, named } of cells) {
    const { columns, key: markKey, header } = named ?? {};
    const key = JSON.stringify([sheet, column, before, after, columns, markKey, header]);
    let kind = known.get(key);
    if (kind === undefined) {
      known.set(key, (kind = kinds.length));
      kinds.push({
        sheet,
        column,
        before: storedContents(before),
        after: storedContents(after),
        ...(columns === undefined || markKey === undefined
          ? {}
          : { named: { columns: [...columns], key: markKey, ...(header === undefined ? {} : { header }) } }),
      });
    }
    if (named !== undefined) marks.push(named.mark);
    at.push(kind, row - last);
    last = row;
  }
  return { kinds, at, ...(marks.length === 0 ? {} : { marks: marks.join("") }) };
}
