import { finish, type Steps } from "./steps";
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

test("work that follows at once has only what is left of the slice: a chain of short works does not hold the thread", async () => {
  let now = 0;
  const clock = jest.spyOn(performance, "now").mockImplementation(() => now);
  try {
    let pauses = 0;
    const pause = async (): Promise<void> => void pauses++;
    function* twentyMs(): Steps<void> {
      for (let step = 0; step < 4; step++) {
        now += 5;
        yield;
      }
    }
    // Whatever had the slice before is over.
    now = 1_000_000;
    await inSlices(twentyMs(), { pause });
    pauses = 0;
    for (let i = 0; i < 10; i++) await inSlices(twentyMs(), { pause });
    expect(pauses).toBeGreaterThanOrEqual(6);
  } finally {
    clock.mockRestore();
  }
});
