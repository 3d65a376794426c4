import type { Layout, PlacedNode } from "../../../core/dependencies/picture/layout";

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
