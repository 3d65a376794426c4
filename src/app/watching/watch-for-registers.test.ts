import type { Recognition } from "../../core/recognition/recognise";
import { AppError } from "../failures/errors";
import { createLookout, LONGEST_MS, SETTLE_MS } from "./watch-for-registers";
import { createSession } from "../session/session";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const seeing = (...places: readonly (readonly [string, string])[]): Recognition =>
  ({ mappings: places.map(([register, sheet]) => ({ register, sheet })), questions: [] }) as unknown as Recognition;
const NOTHING = seeing();
const SYSTEMS = seeing(["systems", "Ark1"]);

/** A lookout over a workbook in which `sees` says what is there. */
function lookoutOn(found: Recognition | null) {
  const session = createSession("da");
  session.update({ found: found === null ? null : { recognition: found, registers: [] } });
  const look = jest.fn<Promise<Recognition>, []>(() => Promise.resolve(found ?? NOTHING));
  const onFound = jest.fn();
  const onFailure = jest.fn();
  return { session, look, onFound, onFailure, ...createLookout(session, look, onFound, onFailure) };
}
const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

test("what is pasted is one look, when it is quiet; what is found is told once", async () => {
  const { session, look, onFound, changed } = lookoutOn(NOTHING);
  look.mockResolvedValue(SYSTEMS);
  for (let cell = 0; cell < 10; cell++) {
    changed("Ark1");
    await pass(SETTLE_MS / 2);
  }
  expect(look).not.toHaveBeenCalled();
  await pass(SETTLE_MS);
  expect(look).toHaveBeenCalledTimes(1);
  expect(onFound).toHaveBeenCalledTimes(1);
  expect(session.get().found).toEqual({ recognition: SYSTEMS, registers: [] });
  await pass(LONGEST_MS);
  expect(look).toHaveBeenCalledTimes(1);
});

test("nothing is looked for before anybody has, nor put in place of what somebody has found meanwhile", async () => {
  const before = lookoutOn(null);
  before.changed("Ark1");
  await pass(LONGEST_MS);
  expect(before.look).not.toHaveBeenCalled();

  const { session, look, onFound, changed } = lookoutOn(NOTHING);
  const theirs = { recognition: SYSTEMS, registers: [] };
  look.mockImplementation(async () => {
    session.update({ found: theirs });
    return NOTHING;
  });
  changed("Ark1");
  await pass(SETTLE_MS);
  expect(look).toHaveBeenCalledTimes(1);
  expect(session.get().found).toBe(theirs);
  expect(onFound).not.toHaveBeenCalled();
});

test("a sheet of notes is looked at the more seldom the more is written in it; another sheet, and one that comes, at once", async () => {
  const { session, look, changed, sheets } = lookoutOn(NOTHING);
  const found = session.get().found;
  for (let second = 0; second < 600; second++) {
    changed("Noter");
    await pass(2 * SETTLE_MS);
  }
  const looks = look.mock.calls.length;
  expect(looks).toBeLessThan((600 * 2 * SETTLE_MS) / LONGEST_MS + 10);
  expect(looks).toBeGreaterThan(5);
  expect(session.get().found).toBe(found);
  await pass(LONGEST_MS);
  look.mockClear();
  changed("Ark1");
  await pass(SETTLE_MS);
  expect(look).toHaveBeenCalledTimes(1);
  sheets();
  await pass(SETTLE_MS);
  expect(look).toHaveBeenCalledTimes(2);
});

test("it waits while something runs", async () => {
  const { session, look, changed } = lookoutOn(NOTHING);
  session.update({ running: { action: "validate", progress: { step: "read", fraction: 0 }, background: false } });
  changed("Ark1");
  await pass(10 * SETTLE_MS);
  expect(look).not.toHaveBeenCalled();
  session.update({ running: null });
  await pass(SETTLE_MS);
  expect(look).toHaveBeenCalledTimes(1);
});

test("a cell that is being edited is waited for; another failure is told once, and the next change tries again", async () => {
  const { look, onFound, onFailure, changed } = lookoutOn(NOTHING);
  look.mockRejectedValueOnce(new AppError("cell-editing"));
  look.mockRejectedValueOnce(new AppError("host"));
  look.mockRejectedValueOnce(new AppError("host"));
  look.mockResolvedValueOnce(SYSTEMS);
  changed("Ark1");
  await pass(4 * SETTLE_MS);
  expect(look).toHaveBeenCalledTimes(2);
  for (let again = 0; again < 2; again++) {
    changed("Ark1");
    await pass(2 * SETTLE_MS);
  }
  expect(look).toHaveBeenCalledTimes(4);
  expect(onFailure).toHaveBeenCalledTimes(1);
  expect(onFound).toHaveBeenCalledTimes(1);
});
