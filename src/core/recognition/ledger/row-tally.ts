import type { Rect } from "../../model/address";
import { type LedgerEntry, type ListedRow, MOST_LISTED, type SheetLedger } from "./ledger";

type Kind = LedgerEntry extends infer E ? (E extends LedgerEntry ? Omit<E, "count" | "rows"> : never) : never;

const BLANK = 0xffff;

/** Counts the filled rows of a sheet; a row that has been counted stays what it was first said to be. */
export class RowTally {
  /** 0 = not known; else the number of the row's entry. A million rows fit. */
  private readonly codes: Uint16Array;
  private readonly entries: { readonly kind: Kind; count: number; readonly rows: ListedRow[] }[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly used: Rect) {
    this.codes = new Uint16Array(used.rowCount);
  }

  /** @param row zero-based sheet row; one outside the used range is blank and not counted. */
  add(row: number, kind: Kind, text?: () => string): void {
    const at = row - this.used.row;
    if (at < 0 || at >= this.codes.length || this.codes[at] !== 0) return;
    const number = this.numberOf(kind);
    this.codes[at] = number;
    const entry = this.entries[number - 1]!;
    entry.count++;
    if (text !== undefined && entry.rows.length < MOST_LISTED) entry.rows.push({ row, text: text() });
  }

  addBlank(row: number): void {
    const at = row - this.used.row;
    if (this.codes[at] === 0) this.codes[at] = BLANK;
  }

  /** Spans [first, end) of sheet rows of which nothing is known. */
  unknown(): [first: number, end: number][] {
    const spans: [number, number][] = [];
    for (let at = 0; at < this.codes.length; at++) {
      if (this.codes[at] !== 0) continue;
      const row = this.used.row + at;
      const last = spans.at(-1);
      if (last?.[1] === row) last[1] = row + 1;
      else spans.push([row, row + 1]);
    }
    return spans;
  }

  isKnown(row: number): boolean {
    return this.codes[row - this.used.row] !== 0;
  }

  ledger(sheet: string): SheetLedger {
    const entries = this.entries.map(({ kind, count, rows }): LedgerEntry => ({
      ...kind,
      count,
      rows: rows.sort((a, b) => a.row - b.row),
    }));
    return { sheet, used: this.used, filled: entries.reduce((sum, { count }) => sum + count, 0), entries };
  }

  private numberOf(kind: Kind): number {
    const name = JSON.stringify(kind);
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.entries.push({ kind, count: 0, rows: [] });
    this.numbers.set(name, number);
    return number;
  }
}
