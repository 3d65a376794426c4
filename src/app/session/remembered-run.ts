import type { RememberedRun } from "../history";
import type { OwnableSession } from "./session";

/** How the last run compares with the one before. */
export interface RememberedRunRoom {
  readonly show: (run: RememberedRun) => void;
}

export function createRememberedRun(session: OwnableSession): RememberedRunRoom {
  const update = session.own("sinceLast");
  /** That the workbook does not remember runs is said once; a workbook opened read-only would else say so at every run. */
  let isSaid = false;
  return {
    show: (run) => {
      update({ sinceLast: { ...run, kept: run.kept || isSaid } });
      isSaid ||= !run.kept;
    },
  };
}
