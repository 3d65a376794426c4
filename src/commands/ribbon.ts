import { AppError, messageOf } from "../app/failures/errors";
import type { Session } from "../app/session/session";
import type { RegisterId } from "../core/model/register-id";
import type { Command } from "./command";
import { enabledCommands, heldBy } from "./enabled";
import { controlId, groupId, TAB_ID } from "./ids";

/** The part of `Office.ribbon` that is used. */
export interface Ribbon {
  readonly requestUpdate: (input: Office.RibbonUpdaterData) => Promise<void>;
}

/**
 * Greys the buttons that have nothing to work on, and only those that change: each `requestUpdate` clears Excel's undo stack
 * (office-js issues 2543 and 3317), so none is sent for an edit. Buttons begin enabled, as the manifest has them. Returns how to stop.
 */
export function followWorkbook(session: Session, commands: readonly Command[], ribbon: Ribbon, onFailure: (error: unknown) => void) {
  let shown = enabledCommands(commands, null);
  let seen = session.get();
  let reported = false;
  /** Templates that were inserted after the workbook was last looked at. */
  let inserted: readonly RegisterId[] = [];

  const follow = (): void => {
    const { found, outcome, running } = session.get();
    // The outcome is there once nothing runs.
    if (running !== null) return;
    const before = seen;
    seen = session.get();
    const looked = found !== before.found;
    const isInserted = outcome !== before.outcome && outcome?.kind === "done" && outcome.action === "insertTemplate";
    // Above all not after Excel's refusal is reported, or the request would be repeated for ever.
    if (!looked && !isInserted) return;
    inserted = [...(looked ? [] : inserted), ...(isInserted ? [outcome.register] : [])];
    const held = heldBy(found);
    const enabled = enabledCommands(commands, held === null ? null : new Set([...held, ...inserted]));
    const changed = commands.filter(({ id }) => enabled.has(id) !== shown.has(id));
    if (changed.length === 0) return;
    const sent = shown;
    shown = enabled;
    ribbon.requestUpdate(updateOf(changed, enabled)).catch((error: unknown) => {
      // What Excel did not take is sent again when the workbook is next looked at.
      if (shown === enabled) shown = sent;
      if (!reported) onFailure(new AppError("ribbon-not-updated", { detail: messageOf(error) }, { cause: error }));
      reported = true;
    });
  };
  return session.subscribe(follow);
}

function updateOf(changed: readonly Command[], enabled: ReadonlySet<string>): Office.RibbonUpdaterData {
  const groups = [...new Set(changed.map(({ group }) => group))].map((group) => ({
    id: groupId(group),
    controls: changed.filter((command) => command.group === group).map(({ id }) => ({ id: controlId(id), enabled: enabled.has(id) })),
  }));
  return { tabs: [{ id: TAB_ID, groups }] };
}
