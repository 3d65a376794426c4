import { cleanup } from "./cleanup";
import type { Command, Faces, Runnable } from "./command";
import { dependencies } from "./dependencies";
import { explainFinding } from "./explain-finding";
import { findingsSheet } from "./findings-sheet";
import { guide } from "./guide";
import { highlight } from "./highlight";
import { importKitos } from "./import-kitos";
import { insertTemplate } from "./insert-template";
import { plan } from "./plan";
import { registers } from "./registers";
import { removeHighlights } from "./remove-highlights";
import { settings } from "./settings";
import { showPane } from "./show-pane";
import { sinceLast } from "./since-last";
import { summaries } from "./summaries";
import { undo } from "./undo";
import { validate } from "./validate";
import { worklist } from "./worklist";

/** Every button of the ribbon tab, in its order within its group. Adding one is adding a file and its line here, and an icon. */
export const COMMANDS: readonly Command[] = [
  insertTemplate,
  importKitos,
  registers,
  validate,
  explainFinding,
  highlight,
  removeHighlights,
  findingsSheet,
  undo,
  dependencies,
  plan,
  summaries,
  sinceLast,
  cleanup,
  worklist,
  showPane,
  guide,
  settings,
];

/** Everything that is run by a press. */
export const RUNNABLES: readonly Runnable[] = COMMANDS.flatMap((command): readonly Runnable[] =>
  command.kind === "menu" ? command.items : [command],
);

/** Ties buttons, items and shortcuts to their handlers. `faces` may still be on its way when the first press comes. */
export function associateCommands(faces: Promise<Faces>): void {
  for (const command of RUNNABLES) Office.actions.associate(command.id, handlerOf(command, faces));
}

/** What Excel calls. A button brings an event, which must be completed; a key brings nothing. */
export type Handler = (event?: Partial<Pick<Office.AddinCommands.Event, "completed">> | null) => Promise<void>;

/** Excel greys the button until `completed` is called, so it is called whatever happens. */
export function handlerOf(command: Pick<Runnable, "run">, faces: Promise<Faces>): Handler {
  return async (event) => {
    try {
      const { app, showPane } = await faces;
      let unshown: unknown;
      // A pane that can't be opened stops nothing: what was asked for is done, and how it ended waits in the session.
      const tryPane = (): Promise<void> => showPane().catch((error: unknown) => void (unshown = error));
      try {
        await command.run({ app, showPane: tryPane });
      } catch (error) {
        // Use cases tell their failures themselves; this is a fault of ours.
        app.tellFailure(error);
      }
      if (unshown !== undefined && app.session.get().outcome === null) app.tellFailure(unshown);
    } finally {
      event?.completed?.();
    }
  };
}
