import type { CellValue, Column } from "../../model/cell";
import { pushTo } from "../../model/push-to";
import { shown } from "./shown";

/** The most ways of writing that a line names. */
const MOST_EXAMPLES = 3;

/** Cells of a column that a line is about, with what each is read as. */
export interface ReadCells {
  /** Data rows, ascending. */
  readonly rows: readonly number[];
  /** `”1,2 mio” → 1.200.000, ”410 t.kr.” → 410.000 …`: the most frequent first, the same in whatever order the rows stand. */
  readonly examples: string;
}

/** The cells of rows [from, to) that `read` has a text for; undefined where there are none. The text may be empty: the cell is then named alone. */
export function collectReadings(
  values: Column,
  from: number,
  to: number,
  read: (cell: CellValue) => string | undefined,
  show: (cell: CellValue) => string = shown,
): ReadCells | undefined {
  const byCell = new Map<CellValue, number[]>();
  const texts = new Map<CellValue, string | undefined>();
  for (let row = from; row < to; row++) {
    const cell = values[row]!;
    if (cell === "") continue;
    if (!texts.has(cell)) texts.set(cell, read(cell));
    if (texts.get(cell) !== undefined) pushTo(byCell, cell, row);
  }
  if (byCell.size === 0) return undefined;
  const groups = [...byCell].sort(([a, one], [b, other]) => other.length - one.length || (String(a) < String(b) ? -1 : 1));
  const named = groups.slice(0, MOST_EXAMPLES).map(([cell]) => {
    const text = texts.get(cell)!;
    return text === "" ? `”${show(cell)}”` : `”${show(cell)}” → ${text}`;
  });
  return {
    rows: groups.flatMap(([, rows]) => rows).sort((a, b) => a - b),
    examples: named.join(", ") + (groups.length > MOST_EXAMPLES ? " …" : ""),
  };
}

/** A number as it is shown in Danish, with points between thousands. */
export function danishNumber(number: number): string {
  const [whole, decimals] = String(Math.abs(number)).split(".");
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return `${number < 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}
