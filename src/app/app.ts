import type { Finding } from "../core/model/finding";
import type { Language } from "../core/text/language";
import type { Action, ActionId, Outcome } from "./action";
import { isAbort } from "./errors";
import { failureOf } from "./failure";
import type { RememberedRun } from "./history";
import { readKept } from "./kept";
import { perform, type Performed } from "./perform";
import type { Progress, WorkbookPort } from "./ports";
import { createSession, type Session } from "./session";
import { createStatusService, type StatusService } from "./status-service";
import type { Checked } from "./validate-workbook";

export interface App {
  readonly language: Language;
  readonly session: Session;
  readonly status: StatusService;
  /** Reads what the workbook keeps, so that the pane can show it. A failure is put into the session. */
  readonly open: () => Promise<void>;
  /** Runs an action and tells how it ended; never rejects. One action at a time. */
  readonly run: (action: Action) => Promise<Outcome>;
  readonly cancel: () => void;
  /** Selects the finding's cell; a failure is put into the session. */
  readonly showFinding: (finding: Pick<Finding, "sheet" | "row" | "column">) => Promise<void>;
  /** Goes to a sheet's first cell; a failure is put into the session. */
  readonly showSheet: (sheet: string) => Promise<void>;
  readonly dismissOutcome: () => void;
  /** Puts shown plans away; nothing is done. */
  readonly dismissPlan: () => void;
  /** To be called when something in the workbook has changed, with the sheet's name where it is known. */
  readonly workbookChanged: (sheet?: string) => void;
}

export interface AppOptions {
  readonly language: Language;
  readonly now?: () => Date;
}

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
];

/** Actions whose answer is a plan that is shown. */
const QUIET: readonly ActionId[] = ["previewFix", "findImports", "readImport", "readScenario", "previewAdvice", "readPlanChoices"];

/** The use cases behind all faces, over one session. */
export function createApp(port: WorkbookPort, { language, now }: AppOptions): App {
  const session = createSession();
  const clock = now === undefined ? {} : { now };
  const status = createStatusService(port, clock);
  let running: AbortController | undefined;
  let checked: Checked | undefined;

  const open = async (): Promise<void> => {
    try {
      session.update({ kept: await readKept(port) });
    } catch (error) {
      session.update({ outcome: { kind: "failed", action: "select", failure: failureOf(error) } });
    }
  };

  /** That the workbook does not remember runs is told once; a workbook opened read-only would else say so at every run. */
  let toldNotKept = false;
  const once = (run: RememberedRun): RememberedRun => {
    const kept = run.kept || toldNotKept;
    toldNotKept ||= !run.kept;
    return { ...run, kept };
  };

  /** What is shown follows what was done. */
  const take = async (performed: Performed): Promise<void> => {
    const { outdates, plans } = performed;
    if (performed.checked !== undefined) {
      checked = performed.checked;
      // What was set aside or taken back changes no cell: an older reading stays an older reading.
      const read = performed.done.action !== "setAside" && performed.done.action !== "withdraw";
      session.update({ validation: checked.validation, ...(read ? { changedSince: false, settingsSince: false } : {}) });
    }
    if (session.get().validation !== null && outdates !== undefined)
      session.update(outdates === "cells" ? { changedSince: true } : { settingsSince: true });
    if (plans !== undefined) session.update(plans);
    if (performed.remembered !== undefined) session.update({ sinceLast: once(performed.remembered) });
    if (performed.kept === true) await open();
    if (NO_EVENT.includes(performed.done.action)) status.invalidate();
  };

  const run = async (action: Action): Promise<Outcome> => {
    const { id } = action;
    // Not put into the session: it would hide what the running action is about to tell.
    if (running !== undefined) return { kind: "failed", action: id, failure: { code: "other-action-running", data: {} } };
    const controller = new AbortController();
    running = controller;
    const onProgress = (progress: Progress): void => session.update({ running: { action: id, progress } });
    session.update({
      running: { action: id, progress: { step: "recognise", fraction: 0 } },
      outcome: null,
      // Its dialog would hide how the mending goes, and a failure of it.
      ...(id === "fix" ? { fixPlan: null } : {}),
      ...(id === "writeAdvice" ? { advicePlan: null } : {}),
    });
    let outcome: Outcome;
    try {
      const options = { ...clock, onProgress, signal: controller.signal };
      const performed = await perform(action, { port, language, options, checked });
      outcome = { kind: "done", ...performed.done };
      await take(performed);
    } catch (error) {
      outcome = isAbort(error) ? { kind: "cancelled", action: id } : { kind: "failed", action: id, failure: failureOf(error) };
    } finally {
      running = undefined;
    }
    // What a preview has to tell stands in the preview.
    const quiet = outcome.kind === "done" && QUIET.includes(outcome.action);
    session.update({ running: null, ...(quiet ? {} : { outcome }) });
    return outcome;
  };

  const show = async (sheet: string, row: number, column: number): Promise<void> => {
    try {
      await port.selectCell(sheet, row, column);
    } catch (error) {
      session.update({ outcome: { kind: "failed", action: "select", failure: failureOf(error) } });
    }
  };

  return {
    language,
    session,
    status,
    open,
    run,
    cancel: () => running?.abort(),
    showFinding: ({ sheet, row, column }) => show(sheet, row, column),
    showSheet: (sheet) => show(sheet, 0, 0),
    dismissOutcome: () => session.update({ outcome: null }),
    dismissPlan: () => session.update({ fixPlan: null, importPlan: null, advicePlan: null }),
    workbookChanged: (sheet) => {
      const { validation, changedSince } = session.get();
      const sheets = validation?.registers.map(({ mapping }) => mapping.sheet);
      if (validation !== null && !changedSince && (sheet === undefined || sheets?.includes(sheet))) session.update({ changedSince: true });
      status.invalidate(sheet);
    },
  };
}

export { failureOf };
