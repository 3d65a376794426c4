import type { Language } from "../../core/text/language";
import type { AnswerService } from "./answer-service";
import { failureAnswer } from "./failure-answer";

/** A brief loss of the connection must not leave formulas without an answer. */
const RETRY_MS = 5_000;

/**
 * The answer service, loaded when the first formula asks: a workbook without the add-in's formulas, and the pane, do without it. Registers
 * that the pane reads before that are not offered to it. A version read before it was there is older than anything it can take over.
 */
export function lazyAnswers(load: () => Promise<AnswerService>, language: () => Language): AnswerService {
  let loading: Promise<AnswerService> | undefined;
  let service: AnswerService | undefined;

  const get = (): Promise<AnswerService> => {
    loading ??= load().then(
      (loaded) => (service = loaded),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };

  const follow: AnswerService["follow"] = (question, onAnswers) => {
    if (service !== undefined) return service.follow(question, onAnswers);
    let stopped = false;
    let stop = (): void => undefined;
    const start = (): void => {
      if (stopped) return;
      get().then(
        (loaded) => {
          if (!stopped) stop = loaded.follow(question, onAnswers);
        },
        (error: unknown) => {
          if (stopped) return;
          const answer = failureAnswer(error, language());
          onAnswers(question.rows.map(() => answer));
          const timer = setTimeout(start, RETRY_MS);
          stop = () => clearTimeout(timer);
        },
      );
    };
    start();
    return () => {
      stopped = true;
      stop();
    };
  };

  return {
    follow,
    ask: async (question) => {
      try {
        return await (await get()).ask(question);
      } catch (error) {
        const answer = failureAnswer(error, language());
        return question.rows.map(() => answer);
      }
    },
    // It has read nothing before it is there.
    invalidate: (sheet) => service?.invalidate(sheet),
    version: () => service?.version() ?? NEVER,
    offer: (checked, version) => {
      if (version !== NEVER) service?.offer(checked, version);
    },
  };
}

const NEVER = -1;
