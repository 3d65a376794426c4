import type { Recognition } from "../../core/recognition/recognise";
import { AppError } from "../failures/errors";
import { watchForRegisters, LONGEST_MS, SETTLE_MS } from "./watch-for-registers";
import type { FoundRegisters } from "../validation/validate-workbook";
import { createSession } from "../session/session";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const seeing = (...places: readonly (readonly [string, string])[]): Recognition =>
  ({ mappings: places.map(([register, sheet]) => ({ register, sheet })), questions: [] }) as unknown as Recognition;
const NOTHING = seeing();
const SYSTEMS = seeing(["systems", "Ark1"]);

/** A watcher of a workbook in which `sees` says what is there. */
function watcherOn(found: Recognition | null) {
  const session = createSession("da");
  const update = session.own("found", "running");
  update({ found: found === null ? null : { recognition: found, registers: [] } });
  const search = jest.fn<Promise<Recognition>, []>(() => Promise.resolve(found ?? NOTHING));
  const onFound = jest.fn();
  const onFailure = jest.fn();
  const set = (after: FoundRegisters): void => update({ found: after });
  const watcher = watchForRegisters({ session, found: { set }, search, onFound, onFailure });
  return { session, update, search, onFound, onFailure, ...watcher };
}
const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

test("what is pasted is one search, when it is quiet; what is found is told once", async () => {
  const { session, search, onFound, changed } = watcherOn(NOTHING);
  search.mockResolvedValue(SYSTEMS);
  for (let cell = 0; cell < 10; cell++) {
    changed("Ark1");
    await pass(SETTLE_MS / 2);
  }
  expect(search).not.toHaveBeenCalled();
  await pass(SETTLE_MS);
  expect(search).toHaveBeenCalledTimes(1);
  expect(onFound).toHaveBeenCalledTimes(1);
  expect(session.get().found).toEqual({ recognition: SYSTEMS, registers: [] });
  await pass(LONGEST_MS);
  expect(search).toHaveBeenCalledTimes(1);
});

test("nothing is looked for before anybody has, nor put in place of what somebody has found meanwhile", async () => {
  const before = watcherOn(null);
  before.changed("Ark1");
  await pass(LONGEST_MS);
  expect(before.search).not.toHaveBeenCalled();

  const { session, update, search, onFound, changed } = watcherOn(NOTHING);
  const theirs = { recognition: SYSTEMS, registers: [] };
  search.mockImplementation(async () => {
    update({ found: theirs });
    return NOTHING;
  });
  changed("Ark1");
  await pass(SETTLE_MS);
  expect(search).toHaveBeenCalledTimes(1);
  expect(session.get().found).toBe(theirs);
  expect(onFound).not.toHaveBeenCalled();
});

test("a sheet of notes is looked at the more seldom the more is written in it; another sheet, and one that comes, at once", async () => {
  const { session, search, changed, sheets } = watcherOn(NOTHING);
  const found = session.get().found;
  for (let second = 0; second < 600; second++) {
    changed("Noter");
    await pass(2 * SETTLE_MS);
  }
  const searches = search.mock.calls.length;
  expect(searches).toBeLessThan((600 * 2 * SETTLE_MS) / LONGEST_MS + 10);
  expect(searches).toBeGreaterThan(5);
  expect(session.get().found).toBe(found);
  await pass(LONGEST_MS);
  search.mockClear();
  changed("Ark1");
  await pass(SETTLE_MS);
  expect(search).toHaveBeenCalledTimes(1);
  sheets();
  await pass(SETTLE_MS);
  expect(search).toHaveBeenCalledTimes(2);
});

test("it waits while something runs", async () => {
  const { update, search, changed } = watcherOn(NOTHING);
  update({ running: { action: "validate", progress: { step: "read", fraction: 0 }, background: false } });
  changed("Ark1");
  await pass(10 * SETTLE_MS);
  expect(search).not.toHaveBeenCalled();
  update({ running: null });
  await pass(SETTLE_MS);
  expect(search).toHaveBeenCalledTimes(1);
});

test.each([
  ["a cell that is being edited", "cell-editing"],
  ["another workbook in front", "not-in-front"],
] as const)("%s is waited for; another failure is told once, and the next change tries again", async (_what, code) => {
  const { search, onFound, onFailure, changed } = watcherOn(NOTHING);
  search.mockRejectedValueOnce(new AppError(code));
  search.mockRejectedValueOnce(new AppError("host"));
  search.mockRejectedValueOnce(new AppError("host"));
  search.mockResolvedValueOnce(SYSTEMS);
  changed("Ark1");
  await pass(4 * SETTLE_MS);
  expect(search).toHaveBeenCalledTimes(2);
  for (let repeated = 0; repeated < 2; repeated++) {
    changed("Ark1");
    await pass(2 * SETTLE_MS);
  }
  expect(search).toHaveBeenCalledTimes(4);
  expect(onFailure).toHaveBeenCalledTimes(1);
  expect(onFound).toHaveBeenCalledTimes(1);
});
