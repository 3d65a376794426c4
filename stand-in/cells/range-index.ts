/** Rows and columns, both ends included. */
export interface Span {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

interface Entry {
  readonly span: Span;
  readonly owners: number[];
  done: boolean;
}

const BLOCK_ROWS = 32;
const BLOCK_COLUMNS = 8;
/** A range over more blocks is looked through for every question. */
const MOST_BLOCKS = 16;
const COLUMN_BLOCKS = 16_384 / BLOCK_COLUMNS;

/** Finds the owners of ranges that meet another one; each range answers once. */
export class RangeIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly blocks = new Map<number, Entry[]>();
  private wide: Entry[] = [];

  add(span: Span, owner: number): void {
    const key = `${span.startRow},${span.startColumn},${span.endRow},${span.endColumn}`;
    const known = this.entries.get(key);
    if (known) {
      known.owners.push(owner);
      return;
    }
    const entry: Entry = { span, owners: [owner], done: false };
    this.entries.set(key, entry);
    if (blockCount(span) > MOST_BLOCKS) this.wide.push(entry);
    else
      for (const key of blocksOf(span)) {
        const block = this.blocks.get(key);
        if (block) block.push(entry);
        else this.blocks.set(key, [entry]);
      }
  }

  /** Owners of the ranges that meet this one and have not answered before. */
  meeting(span: Span): number[] {
    const owners: number[] = [];
    const search = (entries: readonly Entry[]): boolean => {
      let found = false;
      for (const entry of entries) {
        if (entry.done || !meets(entry.span, span)) continue;
        entry.done = found = true;
        for (const owner of entry.owners) owners.push(owner);
      }
      return found;
    };
    if (search(this.wide)) this.wide = this.wide.filter(({ done }) => !done);
    const all = blockCount(span) > this.blocks.size;
    for (const key of all ? [...this.blocks.keys()] : blocksOf(span)) {
      const block = this.blocks.get(key);
      if (!block || !search(block)) continue;
      const left = block.filter(({ done }) => !done);
      if (left.length > 0) this.blocks.set(key, left);
      else this.blocks.delete(key);
    }
    return owners;
  }
}

function meets(a: Span, b: Span): boolean {
  return a.startRow <= b.endRow && b.startRow <= a.endRow && a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;
}

function blockCount({ startRow, endRow, startColumn, endColumn }: Span): number {
  const count = (first: number, last: number, size: number): number => Math.floor(last / size) - Math.floor(first / size) + 1;
  return count(startRow, endRow, BLOCK_ROWS) * count(startColumn, endColumn, BLOCK_COLUMNS);
}

function* blocksOf({ startRow, endRow, startColumn, endColumn }: Span): Generator<number> {
  for (let row = Math.floor(startRow / BLOCK_ROWS); row <= Math.floor(endRow / BLOCK_ROWS); row++)
    for (let column = Math.floor(startColumn / BLOCK_COLUMNS); column <= Math.floor(endColumn / BLOCK_COLUMNS); column++)
      yield row * COLUMN_BLOCKS + column;
}
