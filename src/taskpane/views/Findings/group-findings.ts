import type { Grouping } from "../../preferences/finding-filter";
import type { FacetId, FindingIndex } from "../../../core/validate/finding-index";

export interface FindingGroup {
  readonly facet: FacetId | "kind";
  /** Of a kind its id. */
  readonly value: string;
  /** Its findings are `order[from..to)`. */
  readonly from: number;
  readonly to: number;
}

export interface GroupedFindings {
  /** Indexes into `FindingIndex.findings` in the order in which they are shown. */
  readonly order: Uint32Array;
  /** None when nothing is grouped. */
  readonly groups: readonly FindingGroup[];
}

/** Puts findings of one value together; within a group they keep their order. Counting sort: one pass, no comparing. */
export function groupFindings(index: FindingIndex, shown: Uint32Array, grouping: Grouping): GroupedFindings {
  if (grouping === "none") return { order: shown, groups: [] };
  const { values, codes } = valuesOf(index, grouping);
  const counts = new Uint32Array(values.length);
  for (let at = 0; at < shown.length; at++) counts[codes[shown[at]!]!]!++;
  const groups: FindingGroup[] = [];
  const next = new Uint32Array(values.length);
  let from = 0;
  values.forEach((value, code) => {
    const count = counts[code]!;
    next[code] = from;
    if (count > 0) groups.push({ facet: grouping, value, from, to: from + count });
    from += count;
  });
  const order = new Uint32Array(shown.length);
  for (let at = 0; at < shown.length; at++) {
    const i = shown[at]!;
    order[next[codes[i]!]!++] = i;
  }
  return { order, groups };
}

/** The values by which findings are grouped, in their order, and for each finding the index of its own. */
export function valuesOf(
  { facets, kinds }: FindingIndex,
  grouping: Exclude<Grouping, "none">,
): { readonly values: readonly string[]; readonly codes: Uint32Array } {
  return grouping === "kind" ? { values: kinds.kinds.map(({ id }) => id), codes: kinds.codes } : facets[grouping];
}

/** One line of the list: a group's heading or a finding. */
type ListRow = { readonly kind: "group"; readonly group: number } | { readonly kind: "finding"; readonly position: number };

/** The lines of the list where some groups are closed, found by number so that no list of them need be made. */
export interface ListRows {
  readonly count: number;
  /** The lines of the groups' headings, ascending. */
  readonly heads: readonly number[];
  readonly at: (row: number) => ListRow;
  /** The line of a finding by its position in `order`; that of its heading where the group is closed. */
  readonly rowOf: (position: number) => number;
}

export function listRows({ order, groups }: GroupedFindings, closed: ReadonlySet<string>): ListRows {
  if (groups.length === 0)
    return { count: order.length, heads: [], at: (position) => ({ kind: "finding", position }), rowOf: (position) => position };
  const heads: number[] = [];
  let count = 0;
  for (const { value, from, to } of groups) {
    heads.push(count);
    count += 1 + (closed.has(value) ? 0 : to - from);
  }
  return {
    count,
    heads,
    at: (row) => {
      const group = lastNotAbove(heads, row);
      const head = heads[group]!;
      return row === head ? { kind: "group", group } : { kind: "finding", position: groups[group]!.from + row - head - 1 };
    },
    rowOf: (position) => {
      const group = groupOf(groups, position);
      const { value, from } = groups[group]!;
      return closed.has(value) ? heads[group]! : heads[group]! + 1 + position - from;
    },
  };
}

/** Index of the group that a position in `order` is in. */
export function groupOf(groups: readonly FindingGroup[], position: number): number {
  let from = 0;
  let to = groups.length - 1;
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (groups[middle]!.from <= position) from = middle;
    else to = middle - 1;
  }
  return from;
}

/** Index of the last number that is not above `value`; 0 where all are. */
function lastNotAbove(ascending: readonly number[], value: number): number {
  let from = 0;
  let to = ascending.length - 1;
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (ascending[middle]! <= value) from = middle;
    else to = middle - 1;
  }
  return from;
}
