import type { PlanId, ShownPlans } from "../use-cases/effects";
import type { OwnableSession } from "./session";

/** Plans that are shown until the user has chosen. */
export interface Plans {
  readonly show: (plans: Partial<ShownPlans>) => void;
  readonly close: (plan: PlanId) => void;
  /** Closes what waits for a choice; nothing is done. */
  readonly dismiss: () => void;
}

export function createPlans(session: OwnableSession): Plans {
  const update = session.own("fixPlan", "imports", "importPlan", "kitosFile", "papers", "advicePlan");
  return {
    show: update,
    close: (plan) => update({ [plan]: null }),
    dismiss: () => update({ fixPlan: null, importPlan: null, kitosFile: null, papers: null, advicePlan: null }),
  };
}
