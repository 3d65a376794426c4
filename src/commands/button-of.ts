import type { Action } from "../app/action";
import type { Button } from "../app/use-cases/button";
import { USE_CASES } from "../app/use-cases/list";
import type { FunctionCommand, Runnable } from "./command";
import { runAction } from "./run-action";

/** The button of a use case that needs no input. */
export function buttonOf({ id, button }: WithButton): FunctionCommand {
  const { opensPane, ...shown } = button;
  return { kind: "function", id, ...shown, run: opensPane === "first" ? inPane(id) : runAction({ id } as Action, opensPane) };
}

/** Progress and Cancel are in the pane, so it opens before the action begins. */
function inPane(id: string): Runnable["run"] {
  return async ({ app, showPane }) => {
    await showPane();
    await app.run({ id } as Action);
  };
}

interface WithButton {
  readonly id: string;
  readonly button: Button<object>;
}

/** Use cases with a button, in the order of the list. */
export const WITH_BUTTON: readonly WithButton[] = USE_CASES.flatMap(({ id, button }) =>
  // The result that `opensPane` gets is that of the same use case.
  button === null || button.opensPane === "by-item" ? [] : [{ id, button: button as Button<object> }],
);
