import type { MadeChange } from "./change";
import * as z from "../stored/zod";

/*
 * The stored form of a change's cells. One action may fill 100,000 cells with five words: the contents before and after are stored once for
 * all cells that share them, and each cell is then two small numbers.
 */

const CELL_VALUE = z.union([z.string(), z.number(), z.boolean()]);
const CONTENTS = z.object({ formula: CELL_VALUE, numberFormat: z.string() });
const INDEX = z.int().min(0);
const KIND = z.object({ sheet: z.string(), column: INDEX, before: CONTENTS, after: CONTENTS });
const PACKED = z.object({
  kinds: z.array(KIND),
  /** Two numbers a cell: index into `kinds`, and how many rows below the previous cell it is. */
  at: z.array(z.int()),
});
type Packed = z.infer<typeof PACKED>;

/** Cells listed one by one, as older versions stored them, or packed. */
export const CELLS = z.union([
  z.array(KIND.extend({ row: INDEX })),
  PACKED.transform(({ kinds, at }, context): MadeChange[] => {
    const cells: MadeChange[] = [];
    let row = 0;
    for (let i = 0; i < at.length; i += 2) {
      const kind = kinds[at[i]!];
      row += at[i + 1] ?? NaN;
      if (kind === undefined || !(row >= 0)) {
        context.addIssue("cells that can't be unpacked");
        return z.NEVER;
      }
      cells.push({ ...kind, row });
    }
    return cells;
  }),
]);

export function packCells(cells: readonly MadeChange[]): Packed {
  const kinds: Packed["kinds"] = [];
  const known = new Map<string, number>();
  const at: number[] = [];
  let last = 0;
  for (const { row, sheet, column, before, after } of cells) {
    const key = JSON.stringify([sheet, column, before.formula, before.numberFormat, after.formula, after.numberFormat]);
    let kind = known.get(key);
    if (kind === undefined) {
      known.set(key, (kind = kinds.length));
      kinds.push({ sheet, column, before, after });
    }
    at.push(kind, row - last);
    last = row;
  }
  return { kinds, at };
}
