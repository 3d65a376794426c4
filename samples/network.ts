import type { Random } from "./random";

/** Which part a system plays; `row` 0 is KMD Sag itself. */
export type Part = "kmdSag" | "direct" | "indirect" | "none" | "isolated";

export interface Network {
  readonly parts: readonly Part[];
  /** Links between systems, as pairs of rows. */
  readonly links: readonly (readonly [from: number, to: number])[];
  /** By row: the next system towards KMD Sag; only for indirect ones. */
  readonly next: ReadonlyMap<number, number>;
}

const SYSTEM_COUNT = 250;
const DIRECT = 25;
/** Indirect systems by their distance from a direct one. */
const LEVELS = [20, 12, 6, 2];
/** Systems without any interface: faults in their rows disturb nothing else. */
const ISOLATED = 100;

/**
 * Draws the network: chains of one to four steps from the direct systems, rings within them, second ways of the same
 * length, and a second network that touches neither.
 */
export function drawNetwork(random: Random): Network {
  const rows = random.shuffled(Array.from({ length: SYSTEM_COUNT - 1 }, (_, i) => i + 1));
  const draw = (count: number): number[] => rows.splice(0, count);
  const parts = new Array<Part>(SYSTEM_COUNT).fill("none");
  parts[0] = "kmdSag";
  const links: [number, number][] = [];
  const next = new Map<number, number>();

  let level = draw(DIRECT);
  for (const row of level) parts[row] = "direct";
  for (const count of LEVELS) {
    const members = draw(count);
    for (const row of members) {
      parts[row] = "indirect";
      const parents = random.shuffled(level).slice(0, random.chance(0.3) ? 2 : 1);
      for (const parent of parents) links.push(random.chance(0.5) ? [row, parent] : [parent, row]);
      // Of two paths of the same length, the one over the upper row is reported.
      next.set(row, Math.min(...parents));
    }
    // Neighbours of the same distance make rings and shorten nothing.
    for (let i = 0; i + 1 < members.length; i += 2) links.push([members[i]!, members[i + 1]!]);
    level = members;
  }
  for (const row of draw(ISOLATED)) parts[row] = "isolated";
  for (let i = 0; i < rows.length * 1.6; i++) {
    const from = random.pick(rows);
    const to = random.pick(rows);
    if (from !== to && !links.some(([a, b]) => a === from && b === to)) links.push([from, to]);
  }
  return { parts, links, next };
}
