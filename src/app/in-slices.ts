/** Milliseconds of work after which others are let have the thread. */
const SLICE_MS = 30;

export interface SliceOptions {
  /** Gives the work up between two steps. */
  readonly signal?: AbortSignal | undefined;
  /** Gives the thread away; default a zero timer. */
  readonly pause?: () => Promise<void>;
  /** Milliseconds; default a clock that only goes forward. */
  readonly clock?: () => number;
}

/** To be called between two steps: a promise when a slice of work is over and others are to have the thread, else undefined. */
export function slices({ pause = aTurn, clock = () => performance.now() }: Pick<SliceOptions, "pause" | "clock"> = {}): () =>
  Promise<void> | undefined {
  let sliceEnd = clock() + SLICE_MS;
  return () => {
    if (clock() < sliceEnd) return undefined;
    return pause().then(() => {
      sliceEnd = clock() + SLICE_MS;
    });
  };
}

/** Does the steps in slices of some milliseconds, so that typing and clicking go on meanwhile. @throws the signal's reason when cancelled. */
export async function inSlices<T>(steps: Iterator<unknown, T, void>, options: SliceOptions = {}): Promise<T> {
  const sliceOver = slices(options);
  for (;;) {
    options.signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
    const paused = sliceOver();
    if (paused !== undefined) await paused;
  }
}

function aTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
