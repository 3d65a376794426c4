/** Cells of a sheet as `row * 16384 + column`, stored as bits per row: a million of them cost little. */
export class CellSet implements ReadonlySet<number> {
  private readonly rows = new Map<number, Uint32Array>();

  static readonly COLUMNS = 16384;

  add(row: number, column: number): void {
    this.bits(row, column)[column >> 5]! |= 1 << (column & 31);
  }

  has(place: number): boolean {
    const column = place % CellSet.COLUMNS;
    const bits = this.rows.get((place - column) / CellSet.COLUMNS);
    return bits !== undefined && ((bits[column >> 5] ?? 0) & (1 << (column & 31))) !== 0;
  }

  get size(): number {
    let size = 0;
    for (const _ of this) size++;
    return size;
  }

  *values(): SetIterator<number> {
    for (const [row, bits] of this.rows) {
      for (let word = 0; word < bits.length; word++) {
        for (let rest = bits[word]! >>> 0, bit = 0; rest !== 0; rest >>>= 1, bit++)
          if (rest & 1) yield row * CellSet.COLUMNS + word * 32 + bit;
      }
    }
    return undefined;
  }

  keys(): SetIterator<number> {
    return this.values();
  }

  *entries(): SetIterator<[number, number]> {
    for (const place of this.values()) yield [place, place];
    return undefined;
  }

  forEach(callback: (value: number, key: number, set: ReadonlySet<number>) => void): void {
    for (const place of this) callback(place, place, this);
  }

  [Symbol.iterator](): SetIterator<number> {
    return this.values();
  }

  private bits(row: number, lastColumn: number): Uint32Array {
    const words = (lastColumn >> 5) + 1;
    const known = this.rows.get(row);
    if (known && known.length >= words) return known;
    const bits = new Uint32Array(words);
    if (known) bits.set(known);
    this.rows.set(row, bits);
    return bits;
  }
}
