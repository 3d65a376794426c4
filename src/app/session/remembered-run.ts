import type { RememberedRun } from "../use-cases/remember-run";
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
      // It is so until the add-in is updated, and there is no earlier run to show instead.
      if (run.newerVersion) return update({ sinceLast: run });
      update({ sinceLast: { ...run, stored: run.stored || isSaid } });
      isSaid ||= !run.stored;
    },
  };
}
