import type { AnswerService } from "./answer-service";

/**
 * From so many formulas of one cell each Excel gets slow, and shows #BUSY! from some 1,500 on; one formula for the whole column does not:
 * https://github.com/OfficeDev/office-js/issues/901, https://github.com/OfficeDev/office-js/issues/4654.
 */
export const MANY_FORMULAS = 300;

/** Formulas come and go by the hundred, when a workbook opens or a column is filled down: they are counted when it is quiet. */
const QUIET_MS = 500;

/** The service, with a count of the formulas that follow the registers for one cell each; 0 while they are not many. */
export function countFormulas(service: AnswerService, onCount: (count: number) => void): AnswerService {
  let count = 0;
  let reported = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = (): void => {
    timer = undefined;
    const now = count < MANY_FORMULAS ? 0 : count;
    if (now === reported) return;
    reported = now;
    onCount(now);
  };
  const changed = (by: 1 | -1): void => {
    count += by;
    if (count >= MANY_FORMULAS || reported > 0) timer ??= setTimeout(report, QUIET_MS);
  };
  return {
    ...service,
    follow: (question, onAnswers) => {
      const stop = service.follow(question, onAnswers);
      if (question.rows.length !== 1) return stop;
      changed(1);
      let stopped = false;
      return () => {
        if (!stopped) changed(-1);
        stopped = true;
        stop();
      };
    },
  };
}
