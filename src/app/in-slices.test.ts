import { finish, type Steps } from "../core/model/steps";
import { inSlices } from "./in-slices";

/** A clock that each step moves by some milliseconds. */
function work(steps: number, each: number) {
  let now = 0;
  function* run(): Steps<number> {
    for (let i = 0; i < steps; i++) {
      now += each;
      yield;
    }
    return steps;
  }
  return { steps: run(), clock: () => now };
}

test("the thread is given away when a slice is full, and not at every step", async () => {
  const { steps, clock } = work(100, 10);
  let pauses = 0;
  const pause = async (): Promise<void> => void pauses++;
  expect(await inSlices(steps, { clock, pause })).toBe(100);
  expect(pauses).toBe(33);
});

test("work is given up between two steps, with the reason it was given up for", async () => {
  const controller = new AbortController();
  const { steps, clock } = work(100, 40);
  let pauses = 0;
  const pause = async (): Promise<void> => {
    if (++pauses === 3) controller.abort(new Error("something else"));
  };
  await expect(inSlices(steps, { clock, pause, signal: controller.signal })).rejects.toThrow("something else");
  expect(pauses).toBe(3);
});

test("all steps at once give the same", () => {
  expect(finish(work(5, 1).steps)).toBe(5);
});
