import { failureOf } from "../app/app";
import type { ActionId } from "../app/action";
import type { Command, Faces } from "./command";
import { highlight } from "./highlight";
import { removeHighlights } from "./remove-highlights";
import { showPane } from "./show-pane";
import { summaries } from "./summaries";
import { validate } from "./validate";

/** Every button of the ribbon tab, in its order. */
export const COMMANDS: readonly Command[] = [validate, showPane, highlight, removeHighlights, summaries];

/** Ties the ribbon's functions to their handlers. `faces` may still be on its way when the first click comes. */
export function associateCommands(faces: Promise<Faces>): void {
  for (const command of COMMANDS) {
    if (command.kind === "function") Office.actions.associate(command.id, handlerOf(command, faces));
  }
}

/** Excel greys the button until `completed` is called, so it is called whatever happens. */
export function handlerOf(
  command: Extract<Command, { kind: "function" }>,
  faces: Promise<Faces>,
): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      const reached = await faces;
      try {
        await command.run(reached);
      } catch (error) {
        // Use cases tell their failures themselves; this is opening the pane, or a fault of ours. It waits in the pane.
        reached.app.session.update({ outcome: { kind: "failed", action: command.id as ActionId, failure: failureOf(error) } });
      }
    } finally {
      event.completed();
    }
  };
}
