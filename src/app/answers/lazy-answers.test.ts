import type { AnswerService, Question } from "./answer-service";
import { value } from "../../core/answers/answer";
import { lazyAnswers } from "./lazy-answers";

const QUESTION: Question = { id: "status" as Question["id"], rows: [["S1"], ["S2"]] };
const ANSWERS = [value("a"), value("b")];

function service(): AnswerService {
  return {
    follow: jest.fn((_question, onAnswers: (answers: typeof ANSWERS) => void) => {
      onAnswers(ANSWERS);
      return () => undefined;
    }) as never,
    ask: jest.fn(async () => ANSWERS),
    invalidate: jest.fn(),
    version: () => 7,
    offer: jest.fn(),
  };
}

test("the service is fetched when the first formula asks, once, and answers", async () => {
  const loaded = service();
  const load = jest.fn(async () => loaded);
  const lazy = lazyAnswers(load, () => "da");
  lazy.invalidate("Systemer");
  lazy.offer({} as never, lazy.version());
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([lazy.ask(QUESTION), lazy.ask(QUESTION)])).toEqual([ANSWERS, ANSWERS]);
  expect(load).toHaveBeenCalledTimes(1);
  lazy.invalidate("Systemer");
  expect(loaded.invalidate).toHaveBeenCalledWith("Systemer");
});

test("what was read before it was there is not offered, since it can't be told what has changed meanwhile", async () => {
  const loaded = service();
  const lazy = lazyAnswers(
    async () => loaded,
    () => "da",
  );
  const before = lazy.version();
  await lazy.ask(QUESTION);
  lazy.offer({} as never, before);
  expect(loaded.offer).not.toHaveBeenCalled();
  lazy.offer({} as never, lazy.version());
  expect(loaded.offer).toHaveBeenCalledTimes(1);
});

test("when it can't be fetched each formula is told, and asked again later", async () => {
  jest.useFakeTimers();
  let online = false;
  const lazy = lazyAnswers(
    async () => {
      if (!online) throw new Error("Loading chunk failed");
      return service();
    },
    () => "da",
  );
  const reported: unknown[] = [];
  const stop = lazy.follow(QUESTION, (answers) => reported.push(answers));
  await jest.advanceTimersByTimeAsync(0);
  expect(reported).toEqual([[expect.objectContaining({ kind: "error" }), expect.objectContaining({ kind: "error" })]]);
  online = true;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(reported.at(-1)).toEqual(ANSWERS);
  stop();
  jest.useRealTimers();
});

test("a formula that is gone before the service came is not followed", async () => {
  const loaded = service();
  const lazy = lazyAnswers(
    async () => loaded,
    () => "da",
  );
  lazy.follow(QUESTION, () => undefined)();
  await Promise.resolve();
  await Promise.resolve();
  expect(loaded.follow).not.toHaveBeenCalled();
});
