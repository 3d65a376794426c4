import type { Finding } from "../core/model/finding";
import type { Language } from "../core/text/language";
import { buildSummaries } from "./build-summaries";
import { AppError, isAbort, NoRegisterError } from "./errors";
import { highlightDependencies } from "./highlight-dependencies";
import type { Progress, WorkbookPort } from "./ports";
import { createSession, type ActionId, type Failure, type Outcome, type Session } from "./session";
import { createStatusService, type StatusService } from "./status-service";
import { validateWorkbook, type ValidateOptions } from "./validate-workbook";

export interface App {
  readonly language: Language;
  readonly session: Session;
  readonly status: StatusService;
  /** Runs an action and tells how it ended; never rejects. One action at a time. */
  readonly run: (action: ActionId) => Promise<Outcome>;
  readonly cancel: () => void;
  /** Selects the finding's cell; a failure is put into the session. */
  readonly showFinding: (finding: Finding) => Promise<void>;
  readonly dismissOutcome: () => void;
  /** To be called when something in the workbook has changed, with the sheet's name where it is known. */
  readonly workbookChanged: (sheet?: string) => void;
}

export interface AppOptions {
  readonly language: Language;
  readonly now?: () => Date;
}

/** The use cases behind all faces, over one session. */
export function createApp(port: WorkbookPort, { language, now }: AppOptions): App {
  const session = createSession();
  const clock = now === undefined ? {} : { now };
  const status = createStatusService(port, clock);
  let running: AbortController | undefined;

  const perform = async (action: ActionId, options: ValidateOptions): Promise<Outcome> => {
    switch (action) {
      case "validate":
        return { kind: "done", action, result: await validateWorkbook(port, options) };
      case "highlight":
        return { kind: "done", action, result: await highlightDependencies(port, language, options) };
      case "removeHighlights":
        return { kind: "done", action, removed: await port.removeHighlights() };
      case "summaries":
        return { kind: "done", action, result: await buildSummaries(port, language, options) };
    }
  };

  const run = async (action: ActionId): Promise<Outcome> => {
    // Not put into the session: it would hide what the running action is about to tell.
    if (running !== undefined) return { kind: "failed", action, failure: { code: "other-action-running", data: {} } };
    const controller = new AbortController();
    running = controller;
    const onProgress = (progress: Progress): void => session.update({ running: { action, progress } });
    session.update({ running: { action, progress: { step: "recognise", fraction: 0 } }, outcome: null });
    let outcome: Outcome;
    try {
      outcome = await perform(action, { ...clock, onProgress, signal: controller.signal });
    } catch (error) {
      outcome = isAbort(error) ? { kind: "cancelled", action } : { kind: "failed", action, failure: failureOf(error) };
    } finally {
      running = undefined;
    }
    const validation =
      outcome.kind !== "done"
        ? undefined
        : outcome.action === "validate"
          ? outcome.result
          : outcome.action === "summaries"
            ? outcome.result.validation
            : undefined;
    session.update({ running: null, outcome, ...(validation === undefined ? {} : { validation, changedSince: false }) });
    return outcome;
  };

  return {
    language,
    session,
    status,
    run,
    cancel: () => running?.abort(),
    showFinding: async ({ sheet, row, column }) => {
      try {
        await port.selectCell(sheet, row, column);
      } catch (error) {
        session.update({ outcome: { kind: "failed", action: "select", failure: failureOf(error) } });
      }
    },
    dismissOutcome: () => session.update({ outcome: null }),
    workbookChanged: (sheet) => {
      const { validation, changedSince } = session.get();
      const sheets = validation?.registers.map(({ mapping }) => mapping.sheet);
      if (validation !== null && !changedSince && (sheet === undefined || sheets?.includes(sheet))) session.update({ changedSince: true });
      status.invalidate(sheet);
    },
  };
}

/** What a thrown error says to the user. What is not ours to foresee is told as it is, never swallowed. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NoRegisterError) return { code: error.code, data: error.data, recognition: error.recognition };
  if (error instanceof AppError) return { code: error.code, data: error.data };
  return { code: "unexpected", data: { detail: error instanceof Error ? error.message : String(error) } };
}
