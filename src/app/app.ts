import type { CellPlace } from "../core/changes/change";
import type { Finding } from "../core/model/finding";
import type { Language } from "../core/text/language";
import type { Action, Outcome } from "./action";
import type { AnswerService } from "./answers/answer-service";
import { lazyAnswers } from "./answers/lazy-answers";
import { tellFailure, type Desk } from "./session/app-context";
import { failureOf } from "./failures/failure";
import { createLive } from "./watching/live";
import { createLookout } from "./watching/watch-for-registers";
import type { ViewId } from "./navigation";
import type { WorkbookPort } from "./ports";
import { createRunner } from "./session/runner";
import { createSession, type Session } from "./session/session";
import { outdateOverviews, readKeptInto } from "./session/apply-effects";

export interface App {
  /** As the session has it now. */
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** Findings follow edits, or wait until the user asks. */
  readonly setLive: (on: boolean) => void;
  /** Shows a view in the pane, and with `asked` the findings of a cell. */
  readonly show: (view: ViewId, asked?: CellPlace) => void;
  /** Shows the process with the tour, also to one who has seen it. */
  readonly showTour: () => void;
  /** The cell the user stands in; undefined where Excel can't say, which is put into the session. */
  readonly activeCell: () => Promise<CellPlace | undefined>;
  /** Puts what went wrong outside an action into the session. */
  readonly tellFailure: (error: unknown) => void;
  readonly session: Session;
  /** What formulas get. */
  readonly answers: AnswerService;
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
  /**
   * To be called when something in the workbook has changed, with the sheet's name where it is known. `byUs`: this add-in wrote it, and
   * judges it by itself.
   */
  readonly workbookChanged: (sheet?: string, byUs?: boolean) => void;
  /** To be called when a sheet has got another name: what the user has said of it is said of it still. */
  readonly sheetRenamed: (before: string, after: string) => void;
  /** To be called when a sheet has come or gone: a register may have come or gone with it. */
  readonly sheetsChanged: () => void;
  /** To be called when the pane comes into view or gets the focus, and when it goes out of view. */
  readonly paneShown: (isShown: boolean) => void;
}

export interface AppOptions {
  readonly language: Language;
  readonly now?: () => Date;
}

/** The use cases behind all faces, over one session. */
export function createApp(port: WorkbookPort, { language, now = () => new Date() }: AppOptions): App {
  const session = createSession(language);
  const answerIn = (): Language => session.get().language;
  const answers = lazyAnswers(async () => {
    const { createAnswerService } = await import(/* webpackChunkName: "use-cases" */ "./answers/answer-service");
    return createAnswerService(port, { now, language: answerIn });
  }, answerIn);
  const desk: Desk = { port, session, answers, now, checked: undefined, edits: 0 };
  const { run, cancel } = createRunner(desk);
  const live = createLive(session, run);
  const lookout = createLookout(
    session,
    async () => {
      const { findRegisters } = await import(/* webpackChunkName: "use-cases" */ "./validation/read-registers");
      return (await findRegisters(port)).recognition;
    },
    // What was judged and shown goes by other registers.
    () => workbookChanged(),
    (error) => tellFailure(desk, error),
  );

  const select = async (sheet: string, row: number, column: number): Promise<void> => {
    try {
      await port.selectCell(sheet, row, column);
    } catch (error) {
      tellFailure(desk, error);
    }
  };

  const workbookChanged: App["workbookChanged"] = (sheet, byUs = false) => {
    const { validation, changedSince, found } = session.get();
    if (!byUs && sheet !== undefined && found?.recognition.mappings.some((mapping) => mapping.sheet === sheet) !== true)
      lookout.changed(sheet);
    const sheets = validation?.registers.map(({ mapping }) => mapping.sheet);
    const isRegister = sheet === undefined || sheets === undefined || sheets.includes(sheet);
    if (isRegister) outdateOverviews(session);
    answers.invalidate(sheet);
    if (byUs || !isRegister) return;
    desk.edits++;
    if (validation !== null && !changedSince) session.update({ changedSince: true });
    live.changed(sheet);
  };

  const sheetRenamed = async (before: string, after: string): Promise<void> => {
    try {
      const { followRename } = await import(/* webpackChunkName: "use-cases" */ "./stores/mappings");
      await followRename(port, before, after);
      workbookChanged(before);
      lookout.sheets();
    } catch (error) {
      tellFailure(desk, error);
    }
  };

  return {
    get language() {
      return session.get().language;
    },
    setLanguage: (chosen) => {
      if (chosen === session.get().language) return;
      session.update({ language: chosen });
      // No sheet has changed; formulas are told in the new language.
      answers.invalidate("");
      // Overviews hold texts.
      outdateOverviews(session);
    },
    setLive: live.set,
    show: (view, asked) => session.update({ view, ...(asked === undefined ? {} : { asked: { ...asked } }) }),
    showTour: () => session.update({ view: "home", tourAsked: {} }),
    activeCell: async () => {
      try {
        return await port.activeCell();
      } catch (error) {
        tellFailure(desk, error);
        return undefined;
      }
    },
    tellFailure: (error) => tellFailure(desk, error),
    session,
    answers,
    open: () => readKeptInto(desk),
    run,
    cancel,
    showFinding: ({ sheet, row, column }) => select(sheet, row, column),
    showSheet: (sheet) => select(sheet, 0, 0),
    dismissOutcome: () => session.update({ outcome: null }),
    dismissPlan: () => session.update({ fixPlan: null, importPlan: null, advicePlan: null }),
    workbookChanged,
    sheetRenamed: (before, after) => void sheetRenamed(before, after),
    sheetsChanged: lookout.sheets,
    paneShown: live.shown,
  };
}

export { failureOf };
