import { useEffect } from "react";
import type { OverviewId, OverviewStates } from "../../app/overviews/overview";
import type { ViewProps } from "./view-props";

/**
 * An overview, read as soon as its view is shown and again when it is stale and nothing else is running. One that failed or was stopped
 * waits until the user asks (`actions.run({ id: "readOverview", overview })`).
 */
export function useOverview<K extends OverviewId>({ state, actions }: Pick<ViewProps, "state" | "actions">, id: K): OverviewStates[K] {
  const overview = state.overviews[id];
  const { running } = state;
  const { run } = actions;
  const due = running === null && (overview.state === "unread" || overview.state === "stale");
  useEffect(() => {
    if (due) run({ id: "readOverview", overview: id });
  }, [due, run, id]);
  return overview;
}
