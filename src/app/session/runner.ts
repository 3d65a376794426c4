import { maskPersons, unscreened } from "../../core/identifiers/mask-persons";
import type { Recognition } from "../../core/recognition/recognition";
import type { Action, Outcome } from "../action";
import { isAbort } from "../failures/errors";
import { failureOf, type Failure } from "../failures/failure";
import type { Progress } from "../ports";
import { createRunContext } from "../run-context";
import { useCaseOf } from "../use-cases/list";
import type { AnyUseCase, BackgroundEnd, BackgroundReport } from "../use-cases/use-case";
import type { AppContext } from "./app-context";
import { applyEffects } from "./apply-effects";
import { createPatience, type Patience } from "./patience";

export interface Runner {
  /** Runs an action and answers how it ended; never rejects. One at a time; one in the background waits for another in the background. */
  readonly run: (action: Action) => Promise<Outcome>;
  readonly cancel: () => void;
}

interface Running {
  readonly controller: AbortController;
  readonly patience: Patience;
  readonly background: boolean;
  readonly ended: Promise<Outcome>;
}

export function createRunner(app: AppContext): Runner {
  const report: BackgroundReport = { live: app.live.set, overview: app.overviews.set };
  let running: Running | undefined;
  /** The user's actions that wait for one in the background to give way. */
  let waiting = 0;

  const run = async (action: Action): Promise<Outcome> => {
    const useCase = useCaseOf(action.id);
    const background = useCase.background !== null;
    // Not put into the session: it would hide what the running action is about to say.
    const busy: Outcome = { kind: "failed", action: action.id, failure: { code: "other-action-running", data: {} } };
    while (running !== undefined) {
      if (!running.background) return busy;
      if (!background) {
        running.controller.abort(new Superseded());
        running.patience.cancelled();
        waiting++;
      }
      await running.ended;
      if (!background) waiting--;
    }
    // User actions go before background ones.
    if (background && waiting > 0) return busy;
    const controller = new AbortController();
    const patience = createPatience(app.port, app.patience, (silent) => app.activity.silent(silent));
    const ended = carryOut(action, useCase, controller, patience);
    running = { controller, patience, background, ended };
    return ended;
  };

  const carryOut = async (action: Action, useCase: AnyUseCase, controller: AbortController, patience: Patience): Promise<Outcome> => {
    const { background, closes } = useCase;
    const { signal } = controller;
    const onProgress = (progress: Progress): void => {
      if (patience.isLeft()) return;
      if (background === null || background.showsProgress) app.activity.progress(action.id, progress, background !== null);
    };
    background?.started(report);
    onProgress({ step: "recognise", fraction: 0 });
    if (background === null) app.activity.clear();
    if (closes !== null) app.plans.close(closes);
    let outcome: Outcome;
    try {
      const mark = app.findings.mark();
      const { language, showsPersons } = app.session.get();
      const screen = showsPersons ? unscreened : maskPersons;
      const notes: Failure[] = [];
      const note = (problem: unknown): void => void notes.push(failureOf(problem));
      const context = createRunContext(patience.port, { language, screen, clock: app.clock, onProgress, signal, note });
      const { perform } = await useCases();
      const work = perform(useCase, action, { ...context, shown: app.findings.shown(), stale: app.findings.isStale() });
      const effects = await Promise.race([work, patience.left]);
      outcome = { kind: "done", action: action.id, ...effects.result, ...(notes.length === 0 ? {} : { notes }) } as Outcome;
      await Promise.race([patience.watched(applyEffects(app, useCase, effects, mark)), patience.left]);
    } catch (error) {
      const failed = { action: action.id, failure: asSure(failureOf(error), useCase) };
      // What is still under way stops at its next request.
      if (patience.isLeft()) controller.abort();
      outcome = isAbort(error) ? { kind: "cancelled", action: action.id } : { kind: "failed", ...failed };
    } finally {
      patience.end();
      running = undefined;
    }
    const recognition = recognitionOf(outcome);
    if (recognition !== undefined) app.found.set({ recognition, registers: [] });
    background?.ended(action, endOf(outcome, signal), report);
    const isShownElsewhere = background !== null || (outcome.kind === "done" && useCase.message === null && outcome.notes === undefined);
    app.activity.ended(isShownElsewhere ? undefined : outcome);
    return outcome;
  };

  const cancel = (): void => {
    running?.controller.abort();
    running?.patience.cancelled();
  };
  return { run, cancel };
}

/** Rules, summaries and all that reads are fetched when the first action is run: the pane is drawn without them. */
const useCases = () => import(/* webpackChunkName: "use-cases" */ "../use-cases/perform");

/** The recognition where no register was found, at once or in the validation afterwards. */
function recognitionOf(outcome: Outcome): Recognition | undefined {
  if (outcome.kind === "failed") return outcome.failure.recognition;
  if (outcome.kind !== "done" || !("revalidation" in outcome)) return undefined;
  return outcome.revalidation.kind === "failed" ? outcome.revalidation.failure.recognition : undefined;
}

/** What is removed or undone goes in one request, of which nobody knows whether it was carried out when its answer is lost. */
function asSure(failure: Failure, { effect }: AnyUseCase): Failure {
  return failure.code === "host" && (effect === "undoes" || effect === "removes") ? { ...failure, code: "host-unsure" } : failure;
}

function endOf(outcome: Outcome, { reason }: AbortSignal): BackgroundEnd {
  if (outcome.kind === "failed") return { kind: "failed", failure: outcome.failure };
  return outcome.kind === "cancelled" ? { kind: "cancelled", superseded: reason instanceof Superseded } : { kind: "done" };
}

/** Why a background action was stopped: the user started something else. */
class Superseded extends DOMException {
  constructor() {
    super("superseded", "AbortError");
  }
}
