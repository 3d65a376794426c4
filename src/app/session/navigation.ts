import type { CellPlace } from "../../core/changes/change";
import type { ViewId } from "../navigation";
import type { OwnableSession } from "./session";

/** The pane's view. */
export interface Navigation {
  /** `asked`: a cell whose findings are to be shown. */
  readonly show: (view: ViewId, asked?: CellPlace) => void;
  /** The process with the tour. */
  readonly showTour: () => void;
}

export function createNavigation(session: OwnableSession): Navigation {
  const update = session.own("view", "asked", "tourAsked");
  return {
    show: (view, asked) => update({ view, ...(asked === undefined ? {} : { asked: { ...asked } }) }),
    showTour: () => update({ view: "home", tourAsked: {} }),
  };
}
