import type { CellValue, Column } from "../../model/cell";
import type { MessageData } from "../../text/language";
import type { Report } from "../rule";
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
  const found = new Readings(show);
  const texts = new Map<CellValue, string | undefined>();
  for (let row = from; row < to; row++) {
    const cell = values[row]!;
    if (cell === "") continue;
    if (!texts.has(cell)) texts.set(cell, read(cell));
    const text = texts.get(cell);
    if (text !== undefined) found.add(row, cell, text);
  }
  return found.all();
}

/** Cells of one column that one finding stands for, gathered row by row. */
export class Readings {
  readonly #byCell = new Map<CellValue, { readonly text: string; readonly rows: number[] }>();

  constructor(private readonly show: (cell: CellValue) => string = shown) {}

  /** @param text what the cell is read as; empty: the cell is named alone. */
  add(row: number, cell: CellValue, text: string): void {
    const known = this.#byCell.get(cell);
    if (known === undefined) this.#byCell.set(cell, { text, rows: [row] });
    else known.rows.push(row);
  }

  /** Undefined where there are none. */
  all(): ReadCells | undefined {
    if (this.#byCell.size === 0) return undefined;
    const groups = [...this.#byCell].sort(
      ([a, one], [b, other]) => other.rows.length - one.rows.length || (String(a) < String(b) ? -1 : 1),
    );
    const named = groups
      .slice(0, MOST_EXAMPLES)
      .map(([cell, { text }]) => (text === "" ? `”${this.show(cell)}”` : `”${this.show(cell)}” → ${text}`));
    return {
      rows: groups.flatMap(([, { rows }]) => rows).sort((a, b) => a - b),
      examples: named.join(", ") + (groups.length > MOST_EXAMPLES ? " …" : ""),
    };
  }
}

/** Reports once a column what was gathered for each message: how many cells, which examples, and all their rows. */
export function reportReadings<C extends string, M extends string>(
  report: Report<C, M>,
  column: C,
  gathered: readonly (readonly [M, Readings])[],
): void {
  for (const [messageId, readings] of gathered) {
    const found = readings.all();
    if (found !== undefined) report(found.rows[0]!, column, messageId, { count: found.rows.length, examples: found.examples }, found.rows);
  }
}

/** Reports once a column that so many cells have the same mistake. */
export function reportRows<C extends string, M extends string>(
  report: Report<C, M>,
  column: C,
  messageId: M,
  rows: readonly number[],
  data: MessageData = {},
): void {
  if (rows.length > 0) report(rows[0]!, column, messageId, { count: rows.length, ...data }, rows);
}

/** A number as it is shown in Danish, with points between thousands. */
export function danishNumber(number: number): string {
  const [whole, decimals] = String(Math.abs(number)).split(".");
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return `${number < 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}
