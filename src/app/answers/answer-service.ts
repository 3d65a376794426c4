import { ANSWERS, type AnswerId } from "../../core/answers";
import { sameAnswer, type Answer, type AnswerSpec, type GivenValue } from "../../core/answers/answer";
import { AnswerIndex, type AnswerSource } from "../../core/answers/answer-index";
import { answerText } from "../../core/answers/answer-texts";
import { coerce } from "../../core/answers/coerce";
import { maskPersons } from "../../core/identifiers/mask-persons";
import type { Language } from "../../core/text/language";
import { messageOf } from "../failures/errors";
import { slices } from "../../core/model/in-slices";
import type { WorkbookPort } from "../ports";
import { serialOfLocalDay } from "../../core/identifiers/dates";
import type { Checked } from "../validation/validate-workbook";
import { failureAnswer } from "./failure-answer";
import { createRegisterStore, WorkbookUnread, type Followed } from "./register-store";

/** One formula's question: a function and, for each cell that it fills, the cells it was given. */
export interface Question {
  readonly id: AnswerId;
  readonly rows: readonly (readonly GivenValue[])[];
}

export interface AnswerService {
  /**
   * Answers as soon as it can, and again whenever an answer has become another. One answer a row.
   * @returns how to stop; nothing comes after that.
   */
  readonly follow: (question: Question, onAnswers: (answers: readonly Answer[]) => void) => () => void;
  /**
   * Answers that depend on their arguments alone are computed once, without reading the workbook. Never rejects: a failure is an answer.
   */
  readonly ask: (question: Question) => Promise<readonly Answer[]>;
  /** A sheet (unknown: anything) has changed. A burst of edits is looked at once. */
  readonly invalidate: (sheet?: string) => void;
  /** A version for `offer`: read before the registers are read. */
  readonly version: () => number;
  /** Takes over the pane's reading and validation since `moment`. */
  readonly offer: (checked: Checked, version: number) => void;
}

export interface AnswerOptions {
  readonly now?: () => Date;
  readonly language: () => Language;
}

/** Long enough for a pasted block or fast typing to be one change, short enough to seem immediate. */
const SETTLE_MS = 400;
/** A workbook that could not be read is asked again, less and less often. */
const RETRY_MS = [1_000, 5_000, 30_000] as const;

interface Follower {
  readonly question: Question;
  readonly spec: AnswerSpec;
  readonly onAnswers: (answers: readonly Answer[]) => void;
  reported: readonly Answer[] | undefined;
  stopped: boolean;
}

/**
 * One index behind all formulas. It reads the registers itself, so that a workbook that is opened with formulas in it answers before the
 * user has pressed a button; it evaluates only the formulas that follow a change, and sends only answers that are new.
 */
export function createAnswerService(port: WorkbookPort, { language, now = () => new Date() }: AnswerOptions): AnswerService {
  const store = createRegisterStore(port);
  const followers = new Set<Follower>();
  /** To be asked in the next round. */
  let due = new Set<Follower>();
  /** Changes since `index` was made. */
  const changed = new Set<Followed>();
  let index: AnswerIndex | undefined;
  /** What `index` was made for. */
  let today: number | undefined;
  let asked: Language | undefined;
  /** Why the workbook could not be read in this round. */
  let unread: unknown;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let midnight: ReturnType<typeof setTimeout> | undefined;
  let working = false;
  /** The next round is set to begin at once. */
  let called = false;
  let failures = 0;

  const later = (delay: number): void => {
    if (called) return;
    clearTimeout(timer);
    timer = setTimeout(() => void work(), delay);
  };
  /** Thousands of formulas come at once: they are answered together. */
  const atOnce = (): void => {
    if (working || called) return;
    later(0);
    called = true;
  };

  const work = async (): Promise<void> => {
    called = false;
    if (working) return;
    working = true;
    try {
      do {
        await refresh();
        const round = due;
        due = new Set();
        await answerAll(round);
        // Formulas that came meanwhile are answered now, edits when they have come to rest: a round is never restarted.
      } while (due.size > 0 && unread === undefined);
    } catch (error) {
      unread = error;
      for (const follower of due) reportUnread(follower, error);
    } finally {
      working = false;
      if (unread === undefined) {
        failures = 0;
        if (store.unsettled() && followers.size > 0) later(SETTLE_MS);
      } else {
        // Its parts rest on what could not be read.
        index = undefined;
        unread = undefined;
        if (followers.size > 0) later(RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]!);
      }
      wakeAtMidnight();
    }
  };
  /** Answers with the cause, and retries later. */
  const reportUnread = (follower: Follower, error: unknown): void => {
    const cause = error instanceof WorkbookUnread ? error.cause : error;
    const answer = failureAnswer(cause, language());
    report(
      follower,
      follower.question.rows.map(() => answer),
    );
    if (!follower.stopped) due.add(follower);
  };

  /** Rebuilds the index where something has changed, and notes the formulas concerned. */
  const refresh = async (): Promise<void> => {
    for (const followed of await store.settle()) changed.add(followed);
    const day = serialOfLocalDay(now());
    const all = today !== undefined && (today !== day || asked !== language());
    if (index !== undefined && changed.size === 0 && !all) return;
    index = new AnswerIndex(await store.source(language(), now()));
    asked = index.language;
    today = index.today;
    for (const follower of followers) {
      const { follows } = follower.spec;
      if ((all && follows.length > 0) || follows.some((followed) => changed.has(followed))) due.add(follower);
    }
    changed.clear();
  };
  /** Answers that depend on the day are evaluated again at midnight, even without an edit. */
  const wakeAtMidnight = (): void => {
    clearTimeout(midnight);
    if (followers.size === 0) return;
    const time = now();
    const next = new Date(time.getFullYear(), time.getMonth(), time.getDate() + 1).getTime() - time.getTime();
    midnight = setTimeout(() => later(0), next + 1_000);
    // In Node a timer would keep the process alive.
    (midnight as { unref?: () => void }).unref?.();
  };

  const answerAll = async (round: ReadonlySet<Follower>): Promise<void> => {
    const from = index!;
    const pause = slices();
    for (const follower of round) {
      if (follower.stopped) continue;
      try {
        report(follower, await answerRows(follower.spec, follower.question.rows, from, pause, () => follower.stopped));
      } catch (error) {
        if (!(error instanceof WorkbookUnread)) throw error;
        unread ??= error;
        reportUnread(follower, error);
      }
    }
  };

  const report = (follower: Follower, answers: readonly Answer[]): void => {
    const { reported } = follower;
    if (follower.stopped || (reported?.length === answers.length && reported.every((was, i) => sameAnswer(was, answers[i]!)))) return;
    follower.reported = answers;
    follower.onAnswers(answers);
  };

  const follow: AnswerService["follow"] = (question, onAnswers) => {
    const follower: Follower = { question, spec: ANSWERS[question.id], onAnswers, reported: undefined, stopped: false };
    followers.add(follower);
    due.add(follower);
    atOnce();
    return () => {
      follower.stopped = true;
      followers.delete(follower);
      due.delete(follower);
    };
  };

  return {
    follow,
    ask: async ({ id, rows }) => {
      const spec: AnswerSpec = ANSWERS[id];
      return answerRows(spec, rows, new AnswerIndex(argumentsOnly(language())), slices(), () => false);
    },
    invalidate: (sheet) => {
      store.changed(sheet);
      if (followers.size > 0) later(SETTLE_MS);
    },
    version: store.version,
    offer: store.offer,
  };
}

/** For answers that follow nothing; any other request is a bug and reported as such. */
function argumentsOnly(language: Language): AnswerSource {
  const none = (): never => {
    throw new Error("An answer that follows nothing looks into the workbook");
  };
  return {
    language,
    get today() {
      return none();
    },
    get settings() {
      return none();
    },
    get kle() {
      return none();
    },
    register: none,
    date1904: none,
    findings: none,
  };
}

/** One answer a row; fewer when stopped. @throws WorkbookUnread */
async function answerRows(
  spec: AnswerSpec,
  rows: Question["rows"],
  index: AnswerIndex,
  pause: ReturnType<typeof slices>,
  stopped: () => boolean,
): Promise<readonly Answer[]> {
  // What depends on its arguments alone never looks into the workbook, and has no dates of the workbook's among them.
  const date1904 = spec.follows.length > 0 && (await index.date1904());
  const answers: Answer[] = [];
  for (const row of rows) {
    if (stopped()) break;
    answers.push(masked(await answerOf(spec, row, index, date1904)));
    const paused = pause();
    if (paused !== undefined) await paused;
  }
  return answers;
}

/** An answer stands in a cell and goes wherever the workbook goes, so it masks what names a person, whatever the pane shows. */
function masked(answer: Answer): Answer {
  if (answer.kind === "value") return typeof answer.value === "string" ? { ...answer, value: maskPersons(answer.value) } : answer;
  return answer.kind === "error" ? { ...answer, message: maskPersons(answer.message) } : answer;
}

async function answerOf(spec: AnswerSpec, given: readonly GivenValue[], index: AnswerIndex, date1904: boolean): Promise<Answer> {
  const coerced = coerce(spec, given, index.language, date1904);
  if ("answer" in coerced) return coerced.answer;
  try {
    return await spec.answer(index, coerced.args);
  } catch (error) {
    if (error instanceof WorkbookUnread) throw error;
    return { kind: "error", error: "invalidValue", message: answerText("fault", index.language, { detail: messageOf(error) }) };
  }
}
