/** Finds rows that hold the same text. */
export interface TextIndex {
  /** The first row that was added with this text, or -1 when this row is the first. */
  add(text: string, row: number): number;
}

/**
 * An index of texts by row, for columns of up to a million different texts: a table with open addressing that holds row numbers and hashes
 * side by side, so that a lookup touches memory once. A `Map` of as many strings is several times slower, mostly in growing.
 * @param capacity the most texts that will be added.
 * @param textOf gives the text of a row that was added before.
 */
export function createTextIndex(capacity: number, textOf: (row: number) => string): TextIndex {
  let size = 1024;
  while (size < capacity * 2) size *= 2;
  /** Per slot: row + 1 (0 = free), then the hash. */
  const slots = new Int32Array(size * 2);
  return {
    add(text, row) {
      const hash = hashOf(text);
      for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
        const first = slots[slot * 2]! - 1;
        if (first === -1) {
          slots[slot * 2] = row + 1;
          slots[slot * 2 + 1] = hash;
          return -1;
        }
        if (slots[slot * 2 + 1] === hash && textOf(first) === text) return first;
      }
    },
  };
}

/** FNV-1a over UTF-16 code units, with a last mix, because only the low bits choose the slot. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
