import { SEVERITIES } from "../model/finding";
import { URGENCIES } from "./deadlines";
import type { FindingIndex } from "./finding-index";
import type { Sorting } from "./sortings";

/** For each finding its rank in an order, 0 the first, and how many ranks there are; those of one rank stay as they stand in the registers. */
export interface Ranks {
  readonly ranks: ArrayLike<number>;
  readonly count: number;
}

/** Undefined for `place`: findings stand so already. */
export function findingRanks(index: FindingIndex, sorting: Sorting): Ranks | undefined {
  switch (sorting) {
    case "urgency":
      return { ranks: index.urgency, count: URGENCIES };
    case "severity":
      return { ranks: index.facets.severity.codes, count: SEVERITIES.length };
    case "count": {
      const order = kindOrder(index, sorting);
      const places = new Uint32Array(order.length);
      order.forEach((kind, place) => (places[kind] = place));
      return { ranks: index.kinds.codes.map((kind) => places[kind]!), count: order.length };
    }
    case "place":
      return undefined;
  }
}

/** Numbers of the kinds in an order. Those alike stand as in `FindingKinds`: the worst first, and of these those with most cells. */
export function kindOrder({ kinds: { kinds }, kindUrgency, kindFirst }: FindingIndex, sorting: Sorting): number[] {
  const order = kinds.map((_, kind) => kind);
  switch (sorting) {
    case "urgency":
      return order.sort((a, b) => kindUrgency[a]! - kindUrgency[b]! || a - b);
    case "severity":
      return order;
    case "count":
      return order.sort((a, b) => kinds[b]!.cells - kinds[a]!.cells || a - b);
    case "place":
      return order.sort((a, b) => kindFirst[a]! - kindFirst[b]!);
  }
}
