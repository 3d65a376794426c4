import { lastNotAbove, type FindingGroup, type ListRows } from "./group-findings";

/** How high lines are, in pixels: all findings alike, each heading as its name needs. */
export interface RowHeights {
  readonly finding: number;
  /** By the group's value. */
  readonly heads: ReadonlyMap<string, number>;
}

/** Where the lines of the list stand, reckoned from the few headings: no line is looked at, so a million cost what ten do. */
export interface RowPlaces {
  readonly total: number;
  readonly topOf: (row: number) => number;
  readonly heightOf: (row: number) => number;
  /** The line that a height falls into; the first or the last where it falls outside. */
  readonly rowAt: (y: number) => number;
}

/** `guess`: of a heading that has not been seen yet. */
export function placeRows(rows: ListRows, groups: readonly FindingGroup[], heights: RowHeights, guess: number): RowPlaces {
  const { finding } = heights;
  const clamp = (row: number): number => Math.max(0, Math.min(rows.count - 1, row));
  if (groups.length === 0) {
    return {
      total: rows.count * finding,
      topOf: (row) => row * finding,
      heightOf: () => finding,
      rowAt: (y) => clamp(Math.floor(y / finding)),
    };
  }
  const headHeights = groups.map(({ value }) => heights.heads.get(value) ?? guess);
  const tops: number[] = [];
  let total = 0;
  rows.heads.forEach((head, group) => {
    tops.push(total);
    total += headHeights[group]! + ((rows.heads[group + 1] ?? rows.count) - head - 1) * finding;
  });
  const below = (group: number): number => tops[group]! + headHeights[group]!;
  return {
    total,
    topOf: (row) => {
      const group = lastNotAbove(rows.heads, row);
      const head = rows.heads[group]!;
      return row === head ? tops[group]! : below(group) + (row - head - 1) * finding;
    },
    heightOf: (row) => {
      const group = lastNotAbove(rows.heads, row);
      return row === rows.heads[group] ? headHeights[group]! : finding;
    },
    rowAt: (y) => {
      const group = lastNotAbove(tops, y);
      const head = rows.heads[group]!;
      return y < below(group) ? clamp(head) : clamp(head + 1 + Math.floor((y - below(group)) / finding));
    },
  };
}
