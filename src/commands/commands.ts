import { buttonOf, WITH_BUTTON } from "./button-of";
import { cleanup } from "./cleanup";
import type { Command, CommandContext, Runnable } from "./command";
import { dependencies } from "./dependencies";
import { explainFinding } from "./explain-finding";
import { guide } from "./guide";
import { importKitos } from "./import-kitos";
import { insertTemplate } from "./insert-template";
import { plan } from "./plan";
import { registers } from "./registers";
import { settings } from "./settings";
import { showPane } from "./show-pane";

/** Commands that are more than the button of a use case. */
const OWN: readonly Command[] = [
  insertTemplate,
  importKitos,
  registers,
  explainFinding,
  dependencies,
  plan,
  cleanup,
  showPane,
  guide,
  settings,
];

/** Buttons whose place in their group is other than the order of `USE_CASES` and `OWN` after them gives. */
const ORDER = ["validate", "explainFinding", "dependencies", "plan", "summaries", "sinceLast", "cleanup"];

/** Every button of the ribbon tab, in its order within its group. */
export const COMMANDS: readonly Command[] = inOrder([...WITH_BUTTON.map(buttonOf), ...OWN]);

/** Commands named in `ORDER` come first. */
function inOrder(commands: readonly Command[]): readonly Command[] {
  const placeOf = ({ id }: Command): number => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return [...commands].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Everything that is run by a press. */
export const RUNNABLES: readonly Runnable[] = COMMANDS.flatMap((command): readonly Runnable[] =>
  command.kind === "menu" ? command.items : [command],
);

/** Ties buttons, items and shortcuts to their handlers. `context` may still be on its way when the first press comes. */
export function associateCommands(context: Promise<CommandContext>): void {
  for (const command of RUNNABLES) Office.actions.associate(command.id, handlerOf(command, context));
}

/** What Excel calls. A button brings an event, which must be completed; a key brings nothing. */
export type Handler = (event?: Partial<Pick<Office.AddinCommands.Event, "completed">> | null) => Promise<void>;

/** Excel greys the button until `completed` is called, so it is called whatever happens. */
export function handlerOf(command: Pick<Runnable, "run">, context: Promise<CommandContext>): Handler {
  return async (event) => {
    try {
      const { app, showPane } = await context;
      let unshown: unknown;
      // A pane that can't be opened stops nothing: what was asked for is done, and how it ended waits in the session.
      const tryPane = (): Promise<void> => showPane().catch((error: unknown) => void (unshown = error));
      try {
        await command.run({ app, showPane: tryPane });
      } catch (error) {
        // Use cases report their failures themselves; this is a bug.
        app.reportFailure(error);
      }
      if (unshown !== undefined && app.session.get().outcome === null) app.reportFailure(unshown);
    } finally {
      event?.completed?.();
    }
  };
}
