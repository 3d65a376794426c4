/** The one value for all, or null where they differ. */
export function uniform<I, T>(items: readonly I[], read: (item: I) => T): T | null {
  const first = read(items[0]!);
  return items.every((item) => read(item) === first) ? first : null;
}

export function span(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
