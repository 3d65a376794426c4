import type { ActionId } from "../action";
import { tellFailure, type Desk } from "./app-context";
import type { RememberedRun } from "../use-cases/since-last.run";
import { OVERVIEW_IDS, type OverviewId, type OverviewStates } from "../overviews/overview";
import type { Performed } from "../use-cases/perform";
import type { Session } from "./session";

/** Actions that change what formulas answer without changing a sheet. */
const NO_EVENT: readonly ActionId[] = [
  "setAside",
  "withdraw",
  "saveSettings",
  "loadKle",
  "removeKle",
  "answerQuestion",
  "saveChoice",
  "forgetChoice",
  "undo",
];

/** Reads what the workbook keeps, so that the pane can show it. A failure is put into the session. */
export async function readKeptInto(desk: Desk): Promise<void> {
  try {
    // What reads it is fetched beside the pane.
    const { loadStoredState } = await import(/* webpackChunkName: "use-cases" */ "../stores/stored-state");
    desk.session.update({ kept: await loadStoredState(desk.port) });
  } catch (error) {
    tellFailure(desk, error);
  }
}

export function setOverview<K extends OverviewId>(session: Session, id: K, change: Partial<OverviewStates[K]>): void {
  const { overviews } = session.get();
  session.update({ overviews: { ...overviews, [id]: { value: overviews[id].value, ...change } } });
}

/** What has been read is older than the workbook. */
export function outdateOverviews(session: Session): void {
  for (const id of OVERVIEW_IDS) if (session.get().overviews[id].state !== "unread") setOverview(session, id, { state: "stale" });
}

/** What was counted when an action began: what has come since may have come after it was read. */
export interface Begun {
  readonly edits: number;
  /** Of the answers to formulas. */
  readonly moment: number;
}

/** Makes what is shown follow what an action did. */
export function createTake(desk: Desk): (performed: Performed, begun: Begun) => Promise<void> {
  const { session } = desk;
  /** That the workbook does not remember runs is told once; a workbook opened read-only would else say so at every run. */
  let toldNotKept = false;
  const once = (run: RememberedRun): RememberedRun => {
    // It is so until the add-in is updated, and there is no earlier run to show instead.
    if (run.newerVersion) return run;
    const kept = run.kept || toldNotKept;
    toldNotKept ||= !run.kept;
    return { ...run, kept };
  };
  return async (performed, begun) => {
    const { outdates, plans, done, checked } = performed;
    if (checked !== undefined) {
      desk.checked = checked;
      desk.answers.offer(checked, begun.moment);
      session.update({ validation: checked.validation, found: checked.validation });
      // What was set aside or taken back changes no cell: an older reading stays an older reading.
      if (done.action !== "setAside" && done.action !== "withdraw") {
        // What was edited meanwhile may have been read before it was.
        session.update({ changedSince: desk.edits !== begun.edits, settingsSince: false });
        tellChecked(desk);
      }
    } else if (done.action === "recheck") {
      session.update({ changedSince: done.changed || desk.edits !== begun.edits });
      if (!done.changed) tellChecked(desk);
    }
    if (session.get().validation !== null && outdates !== undefined)
      session.update(outdates === "cells" ? { changedSince: true } : { settingsSince: true });
    if (plans !== undefined) session.update(plans);
    if (performed.overviews !== undefined) {
      for (const [id, value] of Object.entries(performed.overviews))
        setOverview(session, id as OverviewId, { state: "current", value } as never);
    } else if (checked !== undefined || outdates !== undefined) outdateOverviews(session);
    // Whoever asks for a check wants to see what it found.
    if (done.action === "validate") session.update({ view: "findings" });
    if (performed.found !== undefined) session.update({ found: performed.found });
    if (performed.remembered !== undefined) session.update({ sinceLast: once(performed.remembered) });
    if (performed.kept === true) await readKeptInto(desk);
    if (NO_EVENT.includes(done.action)) desk.answers.invalidate();
  };
}

/** The findings fit the workbook as it is now. */
function tellChecked({ session, now }: Desk): void {
  session.update({ live: { ...session.get().live, checkedAt: now(), trouble: null } });
}
