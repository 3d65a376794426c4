import type { Recognition } from "../../core/recognition/recognition";
import type { Action, ActionId, Outcome } from "../action";
import type { Desk } from "./app-context";
import { isAbort } from "../failures/errors";
import { failureOf } from "../failures/failure";
import type { Progress } from "../ports";
import { createTake, setOverview } from "./apply-effects";

/** Actions whose answer is a plan that is shown. */
const QUIET: readonly ActionId[] = ["previewFix", "findImports", "readImport", "previewAdvice", "readOverview"];

/** Actions that nobody pressed a button for; each yields to what the user starts. */
const BACKGROUND: readonly ActionId[] = ["readOverview", "recheck"];

export interface Runner {
  /** Runs an action and tells how it ended; never rejects. One at a time; one in the background waits for another in the background. */
  readonly run: (action: Action) => Promise<Outcome>;
  readonly cancel: () => void;
}

interface Running {
  readonly controller: AbortController;
  readonly background: boolean;
  readonly ended: Promise<Outcome>;
}

export function createRunner(desk: Desk): Runner {
  const { session, port, now } = desk;
  const take = createTake(desk);
  let running: Running | undefined;
  /** The user's actions that wait for one in the background to give way. */
  let waiting = 0;

  const run = async (action: Action): Promise<Outcome> => {
    const { id } = action;
    const background = BACKGROUND.includes(id);
    // Not put into the session: it would hide what the running action is about to tell.
    const taken: Outcome = { kind: "failed", action: id, failure: { code: "other-action-running", data: {} } };
    while (running !== undefined) {
      if (!running.background) return taken;
      if (!background) {
        running.controller.abort(new Superseded());
        waiting++;
      }
      await running.ended;
      if (!background) waiting--;
    }
    // A view that asks again as soon as nothing runs must not take the place of what the user has waited for.
    if (background && waiting > 0) return taken;
    const controller = new AbortController();
    const ended = carryOut(action, controller, background);
    running = { controller, background, ended };
    return ended;
  };

  const carryOut = async (action: Action, controller: AbortController, background: boolean): Promise<Outcome> => {
    const { id } = action;
    // Following edits must not look like work: it has its place in the status line.
    const show = (progress: Progress): void =>
      id === "recheck" ? undefined : session.update({ running: { action: id, progress, background } });
    if (id === "recheck") tellChecking(true);
    show({ step: "recognise", fraction: 0 });
    session.update({
      ...(background ? {} : { outcome: null }),
      // Its dialog would hide how the mending goes, and a failure of it.
      ...(id === "fix" ? { fixPlan: null } : {}),
      ...(id === "writeAdvice" ? { advicePlan: null } : {}),
    });
    let outcome: Outcome;
    try {
      const options = { now, onProgress: show, signal: controller.signal };
      const { language, changedSince, settingsSince } = session.get();
      const { edits, checked } = desk;
      const moment = desk.answers.moment();
      const { perform } = await useCases();
      const performed = await perform(action, { port, language, options, checked, outdated: changedSince || settingsSince });
      outcome = { kind: "done", ...performed.done };
      await take(performed, { edits, moment });
    } catch (error) {
      outcome = isAbort(error) ? { kind: "cancelled", action: id } : { kind: "failed", action: id, failure: failureOf(error) };
    } finally {
      running = undefined;
    }
    const recognition = recognitionOf(outcome);
    if (recognition !== undefined) session.update({ found: { recognition, registers: [] } });
    tellBackground(action, outcome, controller.signal);
    // What a preview has to tell stands in the preview.
    const quiet = background || (outcome.kind === "done" && QUIET.includes(outcome.action));
    session.update({ running: null, ...(quiet ? {} : { outcome }) });
    return outcome;
  };

  const tellChecking = (checking: boolean): void => session.update({ live: { ...session.get().live, checking } });

  /** Told where it would stand, not over what the user sees. */
  const tellBackground = (action: Action, outcome: Outcome, signal: AbortSignal): void => {
    if (action.id === "recheck") {
      // A cell that is being edited is no trouble: it is looked at again when the user is through.
      const trouble = outcome.kind === "failed" && outcome.failure.code !== "cell-editing" ? outcome.failure : null;
      session.update({ live: { ...session.get().live, checking: false, trouble } });
    }
    if (action.id === "readOverview") {
      if (outcome.kind === "failed") setOverview(session, action.overview, { state: "failed", failure: outcome.failure });
      // What was put off for the user's own action stays to be read.
      if (outcome.kind === "cancelled" && !wasSuperseded(signal)) setOverview(session, action.overview, { state: "stopped" });
    }
  };

  return { run, cancel: () => running?.controller.abort() };
}

/** Rules, summaries and all that reads are fetched when the first action is run: the pane is drawn without them. */
const useCases = () => import(/* webpackChunkName: "use-cases" */ "../use-cases/perform");

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

function wasSuperseded(signal: AbortSignal): boolean {
  return signal.reason instanceof Superseded;
}
