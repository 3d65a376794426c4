import type { ActionId, Outcome } from "../action";
import { failureOf, type Failure } from "../failures/failure";
import type { Progress } from "../ports";
import type { OwnableSession } from "./session";

/** The running action, and how the last one ended. */
export interface Activity {
  /** An action of the user's begins: what the last one said is no longer of interest. */
  readonly clear: () => void;
  readonly progress: (action: ActionId, progress: Progress, background: boolean) => void;
  /** Excel has not answered for long, or answers again. */
  readonly silent: (isSilent: boolean) => void;
  /** `outcome`: undefined where it is shown elsewhere. */
  readonly ended: (outcome: Outcome | undefined) => void;
  /** Shows what went wrong outside an action. */
  readonly report: (error: unknown) => void;
  /** Shows what an earlier session did not finish. */
  readonly recovered: (notes: readonly Failure[]) => void;
  readonly dismiss: () => void;
}

export function createActivity(session: OwnableSession): Activity {
  const update = session.own("running", "outcome");
  return {
    clear: () => update({ outcome: null }),
    progress: (action, progress, background) => update({ running: { action, progress, background } }),
    silent: (isSilent) => {
      const { running } = session.get();
      if (running === null) return;
      const { silent: _, ...rest } = running;
      update({ running: isSilent ? { ...rest, silent: true } : rest });
    },
    ended: (outcome) => update({ running: null, ...(outcome === undefined ? {} : { outcome }) }),
    report: (error) => update({ outcome: { kind: "failed", action: "select", failure: failureOf(error) } }),
    recovered: (notes) => update({ outcome: { kind: "recovered", notes } }),
    dismiss: () => update({ outcome: null }),
  };
}
