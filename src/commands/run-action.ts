import type { Action, Outcome } from "../app/action";
import type { Runnable } from "./command";

/**
 * Runs an action whose result shows in the workbook. The pane is opened for the rest: a failure, and where `opensPane` says so of a result.
 * A cancelled action needs no message.
 */
export function runAction(action: Action, opensPane: (done: Extract<Outcome, { kind: "done" }>) => boolean = () => false): Runnable["run"] {
  return async ({ app, showPane }) => {
    const outcome = await app.run(action);
    if (outcome.kind === "failed" || (outcome.kind === "done" && opensPane(outcome))) await showPane();
  };
}
