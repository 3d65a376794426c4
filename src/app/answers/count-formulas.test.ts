import type { AnswerService, Question } from "./answer-service";
import { countFormulas, MANY_FORMULAS } from "./count-formulas";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const SERVICE: AnswerService = {
  follow: () => () => undefined,
  ask: () => Promise.resolve([]),
  invalidate: () => undefined,
  version: () => 0,
  offer: () => undefined,
};
const SINGLE: Question = { id: "status", rows: [["S1"]] };
const LIST: Question = { id: "status", rows: Array.from({ length: 5_000 }, () => ["S1"]) };

test("formulas of one cell each are counted when it is quiet, and no longer when they have gone", () => {
  const onCount = jest.fn();
  const answers = countFormulas(SERVICE, onCount);
  const stops = Array.from({ length: MANY_FORMULAS + 5 }, () => answers.follow(SINGLE, () => undefined));
  expect(onCount).not.toHaveBeenCalled();
  jest.runAllTimers();
  expect(onCount.mock.calls).toEqual([[MANY_FORMULAS + 5]]);
  for (const stop of stops.slice(0, 10)) stop();
  stops[0]!();
  jest.runAllTimers();
  expect(onCount.mock.calls).toEqual([[MANY_FORMULAS + 5], [0]]);
});

test("one formula for a whole column is no load, and few are not counted", () => {
  const onCount = jest.fn();
  const answers = countFormulas(SERVICE, onCount);
  for (let i = 0; i < MANY_FORMULAS - 1; i++) answers.follow(SINGLE, () => undefined);
  answers.follow(LIST, () => undefined);
  jest.runAllTimers();
  expect(onCount).not.toHaveBeenCalled();
});
