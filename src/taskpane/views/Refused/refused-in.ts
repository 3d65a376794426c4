import type { Outcome } from "../../../app/action";
import type { Refusal } from "../../../core/changes/change";

/** The cells that an action left as they were. */
export function refusedIn(outcome: Outcome | null): readonly Refusal[] {
  return outcome?.kind === "done" && "result" in outcome && "refused" in outcome.result ? outcome.result.refused : [];
}
