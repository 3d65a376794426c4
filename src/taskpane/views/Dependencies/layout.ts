import { cluster, stratify } from "d3-hierarchy";
import type { DependencyNetwork } from "../../../core/dependencies/picture/network";
import { ROOT, type Picture, type PictureNode } from "../../../core/dependencies/picture/picture";

/** CSS pixels at 100 %. */
export const NODE = { width: 124, height: 38 } as const;
const GAP = { column: 32, row: 10 } as const;
const HEAD = 28;
const MARGIN = 8;

export interface PlacedNode {
  readonly key: string;
  readonly node: PictureNode;
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly column: number;
  /** Key of the node that it depends on. */
  readonly parent: string | null;
}

export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly byKey: ReadonlyMap<string, PlacedNode>;
  /** Distances that have a column, from left to right; 0 is KMD Sag. */
  readonly columns: readonly { readonly steps: number; readonly x: number }[];
  readonly width: number;
  readonly height: number;
}

export function keyOf(node: PictureNode): string {
  return node.kind === "more" ? `more${node.parent}` : node.kind === "root" ? systemKey(ROOT) : systemKey(node.id);
}

export function systemKey(system: number): string {
  return `s${system}`;
}

/**
 * KMD Sag to the left, each distance a column, each branch rows of its own, so that nothing overlaps. Empty distances get no room. Systems
 * without a path are below, apart.
 */
export function layOut({ nodes }: Picture, { systems }: DependencyNetwork): Layout {
  const tied = nodes.filter((node) => node.kind === "root" || node.parent !== null);
  const loose = nodes.filter((node) => !tied.includes(node));
  const root = stratify<PictureNode>()
    .id(keyOf)
    .parentId((node) => (node.parent === null ? null : systemKey(node.parent)))([...tied]);
  const placed = cluster<PictureNode>()
    .nodeSize([NODE.height + GAP.row, 1])
    .separation(() => 1)(root)
    .descendants();

  const steps = (node: PictureNode): number => (node.kind === "system" ? systems[node.id]!.steps! : 0);
  const stepsOf = new Map(tied.filter(({ kind }) => kind !== "more").map((node) => [keyOf(node), steps(node)]));
  // "and 240 more" is under those that it continues.
  for (const node of tied) {
    if (node.kind !== "more") continue;
    const siblings = tied.filter((other) => other.kind === "system" && other.parent === node.parent).map(steps);
    stepsOf.set(keyOf(node), Math.min(...siblings));
  }
  const columns = [...new Set(stepsOf.values())]
    .sort((a, b) => a - b)
    .map((at, i) => ({ steps: at, x: MARGIN + i * (NODE.width + GAP.column) }));
  const columnOf = new Map(columns.map(({ steps: at }, i) => [at, i]));

  const top = Math.min(...placed.map(({ x }) => x));
  // In line with the first that depends on it: the chosen system's path, which is first, becomes one straight line at the top.
  const rowOf = (node: (typeof placed)[number]): number => node.leaves()[0]!.x - top;
  const first = MARGIN + HEAD;
  const tree = placed.map((entry): PlacedNode => {
    const { data, parent } = entry;
    const column = columnOf.get(stepsOf.get(keyOf(data))!)!;
    return {
      key: keyOf(data),
      node: data,
      x: columns[column]!.x,
      y: first + rowOf(entry),
      column,
      parent: parent === null ? null : keyOf(parent.data),
    };
  });
  const below = Math.max(...tree.map(({ y }) => y)) + NODE.height + GAP.row * 2;
  const apart = loose.map((node, i): PlacedNode => {
    const column = Math.min(1, columns.length - 1);
    return { key: keyOf(node), node, x: columns[column]!.x, y: below + i * (NODE.height + GAP.row), column, parent: null };
  });
  const all = [...tree, ...apart];
  return {
    nodes: all,
    byKey: new Map(all.map((node) => [node.key, node])),
    columns,
    width: columns.at(-1)!.x + NODE.width + MARGIN,
    height: Math.max(...all.map(({ y }) => y)) + NODE.height + MARGIN,
  };
}

/** Where an arrow key, Home or End leads; undefined for other keys and where there is nothing that way. */
export function moveTo({ nodes, byKey }: Layout, from: string, key: string): string | undefined {
  const at = byKey.get(from);
  if (at === undefined) return undefined;
  const nearest = (candidates: readonly PlacedNode[]): string | undefined =>
    [...candidates].sort((a, b) => Math.abs(a.y - at.y) - Math.abs(b.y - at.y))[0]?.key;
  // Children of one node may be in columns further out, where a system between them is hidden or has a shorter way of its own.
  const column = nodes.filter((node) => node.column === at.column || (node.parent !== null && node.parent === at.parent));
  switch (key) {
    case "ArrowRight":
      return nearest(nodes.filter((node) => node.parent === from));
    case "ArrowLeft":
      return at.parent ?? undefined;
    case "ArrowDown":
      return nearest(column.filter(({ y }) => y > at.y));
    case "ArrowUp":
      return nearest(column.filter(({ y }) => y < at.y));
    case "Home":
      return nodes[0]?.key;
    case "End":
      return nodes.at(-1)?.key;
    default:
      return undefined;
  }
}
