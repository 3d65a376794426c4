import type { PictureFilter } from "./facets";
import { passes } from "./filter";
import type { DependencyNetwork } from "./network";
import { ROOT } from "./picture";

/** The tree of shortest paths without the hidden systems: a system behind a hidden one depends on the one before it. */
export interface VisibleTree {
  /** By parent (`ROOT` for KMD Sag): systems right behind it, those with most behind them first. */
  readonly children: ReadonlyMap<number, readonly number[]>;
  /** Systems in the tree. */
  readonly size: number;
  readonly beyondDepth: number;
  readonly filtered: number;
}

/** `retained`: in the tree regardless of the filter. Linear, except for sorting the children. */
export function visibleTree({ systems }: DependencyNetwork, filter: PictureFilter, retained: ReadonlySet<number>): VisibleTree {
  const passesDepth = passes({ depth: filter.depth, hidden: {} });
  const passesHidden = passes({ depth: null, hidden: filter.hidden });
  const order = systems
    .flatMap(({ steps }, index) => (steps === null ? [] : [index]))
    .sort((a, b) => systems[a]!.steps! - systems[b]!.steps!);
  let beyondDepth = 0;
  let filtered = 0;
  const shown: number[] = [];
  /** By system: itself where it is in the tree, else the one that represents it. */
  const standIn = new Map<number, number>([[ROOT, ROOT]]);
  const parents = new Map<number, number>();
  // Nearer ones first, so that the parent of a system is already settled.
  for (const index of order) {
    const system = systems[index]!;
    const parent = standIn.get(system.next)!;
    if (retained.has(index) || (passesDepth(system) && passesHidden(system))) {
      standIn.set(index, index);
      parents.set(index, parent);
      shown.push(index);
    } else {
      standIn.set(index, parent);
      if (passesDepth(system)) filtered++;
      else beyondDepth++;
    }
  }
  const weight = new Map<number, number>();
  const children = new Map<number, number[]>();
  for (const index of shown.reverse()) {
    const parent = parents.get(index)!;
    weight.set(parent, (weight.get(parent) ?? 0) + (weight.get(index) ?? 0) + 1);
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [index]);
    else list.push(index);
  }
  for (const list of children.values()) list.sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || a - b);
  return { children, size: shown.length, beyondDepth, filtered };
}
