import type { Grouping } from "../../preferences/finding-filter";
import type { FacetId, FindingIndex } from "../../../core/validate/finding-index";
import { findingRanks, kindOrder, type Ranks } from "../../../core/validate/finding-order";
import type { Sorting } from "../../../core/validate/sortings";

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

/** Puts findings in an order, and those of one value together; within a group they keep that order. */
export function groupFindings(index: FindingIndex, shown: Uint32Array, grouping: Grouping, sorting: Sorting): GroupedFindings {
  const ranks = findingRanks(index, sorting);
  const sorted = ranks === undefined ? shown : inOrder(shown, ranks);
  if (grouping === "none") return { order: sorted, groups: [] };
  const { values, codes } = valuesOf(index, grouping);
  // Kinds follow the order too; departments, registers and checks have one of their own.
  const inTurn = grouping === "kind" ? kindOrder(index, sorting) : values.map((_, code) => code);
  const counts = new Uint32Array(values.length);
  for (let at = 0; at < shown.length; at++) counts[codes[shown[at]!]!]!++;
  const groups: FindingGroup[] = [];
  const next = new Uint32Array(values.length);
  let from = 0;
  for (const code of inTurn) {
    const count = counts[code]!;
    next[code] = from;
    if (count > 0) groups.push({ facet: grouping, value: values[code]!, from, to: from + count });
    from += count;
  }
  const order = new Uint32Array(shown.length);
  for (let at = 0; at < shown.length; at++) {
    const i = sorted[at]!;
    order[next[codes[i]!]!++] = i;
  }
  return { order, groups };
}

/** Those of the lowest rank first. Counting sort: one pass, no comparing. */
function inOrder(shown: Uint32Array, { ranks, count }: Ranks): Uint32Array {
  const next = new Uint32Array(count + 1);
  for (let at = 0; at < shown.length; at++) next[ranks[shown[at]!]! + 1]!++;
  for (let rank = 0; rank < count; rank++) next[rank + 1]! += next[rank]!;
  const order = new Uint32Array(shown.length);
  for (let at = 0; at < shown.length; at++) {
    const i = shown[at]!;
    order[next[ranks[i]!]!++] = i;
  }
  return order;
}

/** The values by which findings are grouped, in their order, and for each finding the index of its own. */
export function valuesOf(
  { facets, kinds }: FindingIndex,
  grouping: Exclude<Grouping, "none">,
): { readonly values: readonly string[]; readonly codes: Uint32Array } {
  return grouping === "kind" ? { values: kinds.kinds.map(({ id }) => id), codes: kinds.codes } : facets[grouping];
}

/** Of a kind's only finding the kind's line says it all: there is nothing to open. */
export const isAlone = ({ facet, from, to }: FindingGroup): boolean => facet === "kind" && to - from === 1;

/** One line of the list: a group's heading or a finding. */
type ListRow = { readonly kind: "group"; readonly group: number } | { readonly kind: "finding"; readonly position: number };

/** The lines of the list where some groups are closed, found by number so that no list of them need be made. */
export interface ListRows {
  readonly count: number;
  /** The lines of the groups' headings, ascending. */
  readonly heads: readonly number[];
  readonly at: (row: number) => ListRow;
  /** The group that a line is in; 0 where nothing is grouped. */
  readonly groupAt: (row: number) => number;
  /** The line of a finding by its position in `order`; that of its heading where the group is closed. */
  readonly rowOf: (position: number) => number;
}

export function listRows({ order, groups }: GroupedFindings, closed: ReadonlySet<string>): ListRows {
  if (groups.length === 0)
    return {
      count: order.length,
      heads: [],
      at: (position) => ({ kind: "finding", position }),
      groupAt: () => 0,
      rowOf: (position) => position,
    };
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
    groupAt: (row) => lastNotAbove(heads, row),
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
