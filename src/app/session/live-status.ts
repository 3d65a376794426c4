import type { OwnableSession } from "./session";
import type { LiveState } from "../validation/live-state";

/** How the findings keep up with the workbook. */
export interface LiveStatus {
  readonly set: (change: Partial<LiveState>) => void;
  /** The findings fit the workbook as it is now. */
  readonly current: () => void;
}

export function createLiveStatus(session: OwnableSession, clock: () => Date): LiveStatus {
  const update = session.own("live");
  const set = (change: Partial<LiveState>): void => update({ live: { ...session.get().live, ...change } });
  return { set, current: () => set({ checkedAt: clock(), failure: null }) };
}
