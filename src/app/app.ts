import type { CellPlace } from "../core/changes/change";
import type { Finding } from "../core/model/finding";
import type { Recognition } from "../core/recognition/recognition";
import type { Language } from "../core/text/language";
import type { Action, ActionId, Outcome } from "./action";
import { isAbort } from "./errors";
import { failureOf } from "./failure";
import type { ViewId } from "./navigation";
import { OVERVIEW_IDS, type OverviewId, type OverviewStates } from "./overviews/overview";
import type { RememberedRun } from "./history";
import { readKept } from "./kept";
import { perform, type Performed } from "./perform";
import type { Progress, WorkbookPort } from "./ports";
import { createSession, type Session } from "./session";
import { createStatusService, type StatusService } from "./status-service";
import type { Checked } from "./validate-workbook";

export interface App {
  /** As the session has it now. */
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** Shows a view in the pane, and with `asked` the findings of a cell. */
  readonly show: (view: ViewId, asked?: CellPlace) => void;
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
const QUIET: readonly ActionId[] = ["previewFix", "findImports", "readImport", "readScenario", "previewAdvice", "readOverview"];

/** Actions that nobody pressed a button for; each yields to what the user starts. */
const BACKGROUND: readonly ActionId[] = ["readOverview"];

/** The use cases behind all faces, over one session. */
export function createApp(port: WorkbookPort, { language, now }: AppOptions): App {
  const session = createSession(language);
  const clock = now === undefined ? {} : { now };
  const status = createStatusService(port, clock);
  let running: { readonly controller: AbortController; readonly background: boolean; readonly ended: Promise<unknown> } | undefined;
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

  const setOverview = <K extends OverviewId>(id: K, change: Partial<OverviewStates[K]>): void => {
    const { overviews } = session.get();
    session.update({ overviews: { ...overviews, [id]: { value: overviews[id].value, ...change } } });
  };
  const outdateOverviews = (): void => {
    for (const id of OVERVIEW_IDS) if (session.get().overviews[id].state !== "unread") setOverview(id, { state: "stale" });
  };

  /** What is shown follows what was done. */
  const take = async (performed: Performed): Promise<void> => {
    const { outdates, plans } = performed;
    if (performed.checked !== undefined) {
      checked = performed.checked;
      // What was set aside or taken back changes no cell: an older reading stays an older reading.
      const read = performed.done.action !== "setAside" && performed.done.action !== "withdraw";
      session.update({
        validation: checked.validation,
        found: checked.validation,
        ...(read ? { changedSince: false, settingsSince: false } : {}),
      });
    }
    if (session.get().validation !== null && outdates !== undefined)
      session.update(outdates === "cells" ? { changedSince: true } : { settingsSince: true });
    if (plans !== undefined) session.update(plans);
    if (performed.overviews !== undefined) {
      for (const [id, value] of Object.entries(performed.overviews)) setOverview(id as OverviewId, { state: "current", value } as never);
    } else if (performed.checked !== undefined || outdates !== undefined) outdateOverviews();
    // Whoever asks for a check wants to see what it found.
    if (performed.done.action === "validate") session.update({ view: "findings" });
    if (performed.found !== undefined) session.update({ found: performed.found });
    if (performed.remembered !== undefined) session.update({ sinceLast: once(performed.remembered) });
    if (performed.kept === true) await open();
    if (NO_EVENT.includes(performed.done.action)) status.invalidate();
  };

  const run = async (action: Action): Promise<Outcome> => {
    const { id } = action;
    const background = BACKGROUND.includes(id);
    while (running !== undefined) {
      // Not put into the session: it would hide what the running action is about to tell.
      if (!running.background || background) return { kind: "failed", action: id, failure: { code: "other-action-running", data: {} } };
      running.controller.abort(new Superseded());
      await running.ended;
    }
    const controller = new AbortController();
    const ended = carryOut(action, controller, background);
    running = { controller, background, ended };
    return ended;
  };

  const carryOut = async (action: Action, controller: AbortController, background: boolean): Promise<Outcome> => {
    const { id } = action;
    const onProgress = (progress: Progress): void => session.update({ running: { action: id, progress, background } });
    session.update({
      running: { action: id, progress: { step: "recognise", fraction: 0 }, background },
      ...(background ? {} : { outcome: null }),
      // Its dialog would hide how the mending goes, and a failure of it.
      ...(id === "fix" ? { fixPlan: null } : {}),
      ...(id === "writeAdvice" ? { advicePlan: null } : {}),
    });
    let outcome: Outcome;
    try {
      const options = { ...clock, onProgress, signal: controller.signal };
      const { language, changedSince, settingsSince } = session.get();
      const performed = await perform(action, { port, language, options, checked, outdated: changedSince || settingsSince });
      outcome = { kind: "done", ...performed.done };
      await take(performed);
    } catch (error) {
      outcome = isAbort(error) ? { kind: "cancelled", action: id } : { kind: "failed", action: id, failure: failureOf(error) };
    } finally {
      running = undefined;
    }
    const recognition = recognitionOf(outcome);
    if (recognition !== undefined) session.update({ found: { recognition, registers: [] } });
    if (action.id === "readOverview") {
      // Told where the overview would stand. What was put off for the user's own action stays to be read.
      if (outcome.kind === "failed") setOverview(action.overview, { state: "failed", failure: outcome.failure });
      if (outcome.kind === "cancelled" && !(controller.signal.reason instanceof Superseded))
        setOverview(action.overview, { state: "stopped" });
    }
    // What a preview has to tell stands in the preview.
    const quiet = background || (outcome.kind === "done" && QUIET.includes(outcome.action));
    session.update({ running: null, ...(quiet ? {} : { outcome }) });
    return outcome;
  };

  const select = async (sheet: string, row: number, column: number): Promise<void> => {
    try {
      await port.selectCell(sheet, row, column);
    } catch (error) {
      session.update({ outcome: { kind: "failed", action: "select", failure: failureOf(error) } });
    }
  };

  return {
    get language() {
      return session.get().language;
    },
    setLanguage: (language) => {
      if (language === session.get().language) return;
      session.update({ language });
      // Overviews hold texts.
      outdateOverviews();
    },
    show: (view, asked) => session.update({ view, ...(asked === undefined ? {} : { asked: { ...asked } }) }),
    session,
    status,
    open,
    run,
    cancel: () => running?.controller.abort(),
    showFinding: ({ sheet, row, column }) => select(sheet, row, column),
    showSheet: (sheet) => select(sheet, 0, 0),
    dismissOutcome: () => session.update({ outcome: null }),
    dismissPlan: () => session.update({ fixPlan: null, importPlan: null, advicePlan: null }),
    workbookChanged: (sheet) => {
      const { validation, changedSince } = session.get();
      const sheets = validation?.registers.map(({ mapping }) => mapping.sheet);
      if (validation !== null && !changedSince && (sheet === undefined || sheets?.includes(sheet))) session.update({ changedSince: true });
      if (sheet === undefined || sheets === undefined || sheets.includes(sheet)) outdateOverviews();
      status.invalidate(sheet);
    },
  };
}

/** What recognition told where no register was found, at once or after something was said about the sheets. */
function recognitionOf(outcome: Outcome): Recognition | undefined {
  if (outcome.kind === "failed") return outcome.failure.recognition;
  return outcome.kind === "done" && "again" in outcome && outcome.again.kind === "failed" ? outcome.again.failure.recognition : undefined;
}

/** Why a background action was stopped: the user started something else. */
class Superseded extends DOMException {
  constructor() {
    super("superseded", "AbortError");
  }
}

export { failureOf };
