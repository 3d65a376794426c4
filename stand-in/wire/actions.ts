import type { HostEntry } from "./protocol";

/** Messages to `ActionProxy` in office.js: `[action, arguments]`. */
const CATEGORY = 2;
const DISPATCH = 1000;

/**
 * A key that is pressed. It brings no event, so the add-in can't report when it is done:
 * https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts.
 */
export function actionEntry(action: string): HostEntry {
  return { messageCategory: CATEGORY, messageType: DISPATCH, targetId: "", message: JSON.stringify([action]) };
}
