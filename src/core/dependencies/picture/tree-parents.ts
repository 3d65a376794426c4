import { FLOWS, type Flow } from "../dependency";
import type { FlowWays } from "../flow-ways";

/**
 * By system: the next one of the picture's tree. On the way of a system that gets data from KMD Sag may be one that itself is nearer to
 * KMD Sag by what it sends; a line over it would draw a way that no data goes. The first on the way that reports the same flow is next, or
 * the one right at KMD Sag; the line says how many steps it spans. -1: KMD Sag itself.
 */
export function treeParents({ by, along }: FlowWays): Int32Array {
  const nearest = Object.fromEntries(FLOWS.map((flow) => [flow, new Map<number, number>()])) as Record<Flow, Map<number, number>>;
  const parentOf = (row: number, flow: Flow): number => {
    const { distance, next } = by[flow];
    const passed: number[] = [];
    let at = next[row]!;
    while (at !== -1 && along[at] !== flow && distance[at] !== 0) {
      const known = nearest[flow].get(at);
      if (known !== undefined) {
        at = known;
        break;
      }
      passed.push(at);
      at = next[at]!;
    }
    for (const each of passed) nearest[flow].set(each, at);
    return at;
  };
  return Int32Array.from(along, (flow, row) => (flow === undefined ? -1 : parentOf(row, flow)));
}
