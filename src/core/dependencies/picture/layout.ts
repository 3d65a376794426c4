import type { DependencyNetwork } from "./network";
import { ROOT, type Picture, type PictureNode } from "./picture";

/** Pixels at 100 %. */
export interface Measures {
  readonly node: { readonly width: number; readonly height: number };
  /** KMD Sag's own box; narrow, so that the direct systems stand beside it in a narrow pane. */
  readonly rootWidth: number;
  readonly gap: { readonly column: number; readonly row: number };
}

export const ON_SCREEN: Measures = { node: { width: 168, height: 38 }, rootWidth: 76, gap: { column: 28, row: 10 } };
const HEAD = 28;
const MARGIN = 8;

export interface PlacedNode {
  readonly key: string;
  readonly node: PictureNode;
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly column: number;
  /** Key of the node that it depends on. */
  readonly parent: string | null;
}

export interface Layout {
  /** In the picture's order: a branch is read to its end before the next begins. */
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
export function layOut({ nodes }: Pick<Picture, "nodes">, { systems }: DependencyNetwork, measures: Measures = ON_SCREEN): Layout {
  const { node: size, rootWidth, gap } = measures;
  const tied = nodes.filter((node) => node.kind === "root" || node.parent !== null);
  const loose = nodes.filter((node) => node.kind === "system" && node.parent === null);
  const stepsOf = stepsByKey(tied, systems);
  const columns = [...new Set(stepsOf.values())]
    .sort((a, b) => a - b)
    .map((steps, i) => ({ steps, x: MARGIN + (i === 0 ? 0 : rootWidth + gap.column + (i - 1) * (size.width + gap.column)) }));
  const columnOf = new Map(columns.map(({ steps }, i) => [steps, i]));

  const rowHeight = size.height + gap.row;
  const rows = new Map<string, number>();
  const begun = new Set<string>();
  let last = 0;
  // The first that depends on a node is in line with it; each other begins a row below all before it.
  const rowOf = (parent: string | null): number => {
    if (parent === null) return 0;
    if (begun.has(parent)) return ++last;
    begun.add(parent);
    return rows.get(parent)!;
  };
  const tree = tied.map((node): PlacedNode => {
    const key = keyOf(node);
    const parent = node.parent === null ? null : systemKey(node.parent);
    const row = rowOf(parent);
    rows.set(key, row);
    const column = columnOf.get(stepsOf.get(key)!)!;
    const width = node.kind === "root" ? rootWidth : size.width;
    return { key, node, x: columns[column]!.x, y: MARGIN + HEAD + row * rowHeight, width, height: size.height, column, parent };
  });
  const below = MARGIN + HEAD + (last + 1) * rowHeight + gap.row;
  const apart = loose.map((node, i): PlacedNode => {
    const column = Math.min(1, columns.length - 1);
    return { key: keyOf(node), node, x: columns[column]!.x, y: below + i * rowHeight, ...size, column, parent: null };
  });
  const all = [...tree, ...apart];
  return {
    nodes: all,
    byKey: new Map(all.map((node) => [node.key, node])),
    columns,
    width: Math.max(...all.map(({ x, width }) => x + width)) + MARGIN,
    height: Math.max(...all.map(({ y }) => y)) + size.height + MARGIN,
  };
}

/** Steps from KMD Sag by node; "and 240 more" is under those that it continues. */
function stepsByKey(tied: readonly PictureNode[], systems: DependencyNetwork["systems"]): ReadonlyMap<string, number> {
  const steps = (node: PictureNode): number => (node.kind === "system" ? systems[node.id]!.steps! : 0);
  const found = new Map(tied.filter(({ kind }) => kind !== "more").map((node) => [keyOf(node), steps(node)]));
  for (const node of tied) {
    if (node.kind !== "more") continue;
    const siblings = tied.filter((other) => other.kind === "system" && other.parent === node.parent).map(steps);
    found.set(keyOf(node), Math.min(...siblings));
  }
  return found;
}

/** A line from the right side of one to the left side of the other, as a path of SVG. */
export function lineBetween(from: PlacedNode, to: PlacedNode): string {
  const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2];
  // Turned close to the target, so that a line that passes a column runs between its rows.
  const bend = Math.min(36, (x2 - x1) / 2);
  return `M${x1} ${y1} C${x2 - bend / 2} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** The line of another link: between columns, or round the right side of one column. */
export function crossingLine(one: PlacedNode, other: PlacedNode): string {
  if (one.column !== other.column) return one.column < other.column ? lineBetween(one, other) : lineBetween(other, one);
  const x = one.x + one.width;
  const [y1, y2] = [one.y + one.height / 2, other.y + other.height / 2];
  const bow = x + Math.min(32, 8 + Math.abs(y1 - y2) / 8);
  return `M${x} ${y1} C${bow} ${y1} ${bow} ${y2} ${x} ${y2}`;
}
