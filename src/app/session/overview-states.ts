import type { OwnableSession } from "./session";
import { OVERVIEW_IDS, type OverviewId, type OverviewState, type Overviews } from "../overviews/overview";

/** How far each overview is. */
export interface OverviewRoom {
  /** The value of an earlier reading stays until there is a new one. */
  readonly set: <K extends OverviewId>(id: K, change: Partial<OverviewState<Overviews[K]>>) => void;
  readonly show: (overviews: Partial<Overviews>) => void;
  /** The reading is older than the workbook. */
  readonly invalidate: () => void;
}

export function createOverviews(session: OwnableSession): OverviewRoom {
  const update = session.own("overviews");
  const set: OverviewRoom["set"] = (id, change) => {
    const { overviews } = session.get();
    update({ overviews: { ...overviews, [id]: { value: overviews[id].value, ...change } } });
  };
  return {
    set,
    show: (overviews) => {
      for (const id of OVERVIEW_IDS) {
        const value = overviews[id];
        if (value !== undefined) set(id, { state: "current", value } as never);
      }
    },
    invalidate: () => {
      for (const id of OVERVIEW_IDS) if (session.get().overviews[id].state !== "unread") set(id, { state: "stale" });
    },
  };
}
