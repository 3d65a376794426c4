import type { Action, Outcome } from "../app/action";
import type { Runnable } from "./command";

/**
 * Runs an action whose result is seen in the workbook. The pane is opened for what is not: a failure, and what `unseen` says of a
 * result. What the user has cancelled is known.
 */
export function runAction(action: Action, unseen: (outcome: Outcome) => boolean = () => false): Runnable["run"] {
  return async ({ app, showPane }) => {
    const outcome = await app.run(action);
    if (outcome.kind === "failed" || unseen(outcome)) await showPane();
  };
}
