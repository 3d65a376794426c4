import type { CellPlace } from "../core/changes/change";
import type { Finding } from "../core/model/finding";
import { sheetsOf } from "../core/model/parts";
import type { Language } from "../core/text/language";
import type { Action, Outcome } from "./action";
import type { AnswerService } from "./answers/answer-service";
import { countFormulas } from "./answers/count-formulas";
import { lazyAnswers } from "./answers/lazy-answers";
import { createAppContext } from "./session/app-context";
import { followEdits } from "./watching/live";
import { watchForRegisters } from "./watching/watch-for-registers";
import type { HostState } from "./host-support";
import type { ViewId } from "./navigation";
import type { WorkbookPort } from "./ports";
import { PATIENCE, type PatienceOptions } from "./session/patience";
import { createRunner } from "./session/runner";
import { createSession, type Session } from "./session/session";

export interface App {
  /** As the session has it now. */
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** Shows persons' numbers, or masks them again; for this session alone. */
  readonly showPersons: (on: boolean) => void;
  /** The limits of this Excel and this file. */
  readonly setHost: (host: HostState) => void;
  /** Findings follow edits, or wait until the user asks. */
  readonly setLive: (on: boolean) => void;
  /** Shows a view in the pane, and with `asked` the findings of a cell. */
  readonly show: (view: ViewId, asked?: CellPlace) => void;
  /** Shows the process with the tour, also to one who has seen it. */
  readonly showTour: () => void;
  /** The user's active cell; undefined where Excel can't say, which is put into the session. */
  readonly activeCell: () => Promise<CellPlace | undefined>;
  /** Shows what went wrong outside an action. */
  readonly reportFailure: (error: unknown) => void;
  readonly session: Session;
  /** The source of the formulas' answers. */
  readonly answers: AnswerService;
  /** Reads what the workbook keeps, so that the pane can show it. A failure is put into the session. */
  readonly open: () => Promise<void>;
  /** Runs an action and reports how it ended; never rejects. One action at a time. */
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
   * Call it when something in the workbook has changed, with the sheet's name where it is known. `byUs`: this add-in wrote it, and
   * evaluates it by itself.
   */
  readonly workbookChanged: (sheet?: string, byUs?: boolean) => void;
  /** To be called when a sheet has got another name: what the user has said of it is said of it still. */
  readonly sheetRenamed: (before: string, after: string) => void;
  /** Call it when a sheet was added or deleted: it may have been a register. */
  readonly sheetsChanged: () => void;
  /** To be called when the pane comes into view or gets the focus, and when it goes out of view. */
  readonly paneShown: (isShown: boolean) => void;
}

export interface AppOptions {
  readonly language: Language;
  readonly now?: () => Date;
  readonly patience?: PatienceOptions;
}

/** The use cases behind all entry points, over one session. */
export function createApp(port: WorkbookPort, { language, now: clock = () => new Date(), patience = PATIENCE }: AppOptions): App {
  const session = createSession(language);
  const updateLanguage = session.own("language");
  const updatePersons = session.own("showsPersons");
  const updateHost = session.own("host");
  const languageNow = (): Language => session.get().language;
  const lazy = lazyAnswers(async () => {
    const { createAnswerService } = await import(/* webpackChunkName: "use-cases" */ "./answers/answer-service");
    return createAnswerService(port, { now: clock, language: languageNow });
  }, languageNow);
  const updateFormulas = session.own("formulas");
  const answers = countFormulas(lazy, (formulas) => updateFormulas({ formulas }));
  const context = createAppContext(session, { port, answers, clock, patience });
  const { activity, findings, found, navigation, overviews, plans, stored } = context;
  const { run, cancel } = createRunner(context);
  const live = followEdits(context, run);
  const registers = watchForRegisters({
    session,
    found,
    search: async () => {
      const { findRegisters } = await import(/* webpackChunkName: "use-cases" */ "./validation/read-registers");
      return (await findRegisters(port)).recognition;
    },
    // What was checked and shown is about other registers.
    onFound: () => workbookChanged(),
    onFailure: activity.report,
  });

  /** A failure is shown; undefined then. */
  const tried = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      activity.report(error);
      return undefined;
    }
  };
  const select = (sheet: string, row: number, column: number): Promise<void> => tried(() => port.selectCell(sheet, row, column));

  const workbookChanged: App["workbookChanged"] = (sheet, byUs = false) => {
    const { validation, found } = session.get();
    if (!byUs && sheet !== undefined && found?.recognition.mappings.some((mapping) => sheetsOf(mapping).includes(sheet)) !== true)
      registers.changed(sheet);
    const sheets = validation?.registers.flatMap(({ mapping }) => sheetsOf(mapping));
    const isRegister = sheet === undefined || sheets === undefined || sheets.includes(sheet);
    if (isRegister) overviews.invalidate();
    answers.invalidate(sheet);
    if (byUs || !isRegister) return;
    findings.edited();
    live.changed(sheet);
  };

  const sheetRenamed = (before: string, after: string): Promise<void> =>
    tried(async () => {
      const { followRename } = await import(/* webpackChunkName: "use-cases" */ "./stores/mappings");
      await followRename(port, before, after);
      workbookChanged(before);
      registers.sheets();
    });

  return {
    get language() {
      return languageNow();
    },
    setLanguage: (chosen) => {
      if (chosen === languageNow()) return;
      updateLanguage({ language: chosen });
      // No sheet has changed; formulas are answered in the new language.
      answers.invalidate("");
      // Overviews hold texts.
      overviews.invalidate();
    },
    showPersons: (showsPersons) => updatePersons({ showsPersons }),
    setHost: (host) => updateHost({ host }),
    setLive: live.set,
    show: navigation.show,
    showTour: navigation.showTour,
    activeCell: () => tried(() => port.activeCell()),
    reportFailure: activity.report,
    session,
    answers,
    open: () => stored.open(languageNow(), clock()),
    run,
    cancel,
    showFinding: ({ sheet, row, column }) => select(sheet, row, column),
    showSheet: (sheet) => select(sheet, 0, 0),
    dismissOutcome: activity.dismiss,
    dismissPlan: plans.dismiss,
    workbookChanged,
    sheetRenamed: (before, after) => void sheetRenamed(before, after),
    sheetsChanged: registers.sheets,
    paneShown: live.shown,
  };
}
