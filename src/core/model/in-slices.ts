/** Milliseconds of work after which others are let have the thread. */
const SLICE_MS = 30;

export interface SliceOptions<S = unknown> {
  /** Gives the work up between two steps. */
  readonly signal?: AbortSignal | undefined;
  /** Gives the thread away. */
  readonly pause?: () => Promise<void>;
  /** Milliseconds; default a clock that only goes forward. */
  readonly clock?: () => number;
  /** The last step's value, when the thread is yielded. */
  readonly onSlice?: (step: S) => void;
}

/**
 * When the slice ends that now has the thread. One for all: work that begins right after other work, without anybody else having had
 * the thread, has only what that left.
 */
const shared = { end: 0 };

/** To be called between two steps: a promise when a slice of work is over and others are to have the thread, else undefined. */
export function slices({ pause = aTurn, clock }: Pick<SliceOptions, "pause" | "clock"> = {}): () => Promise<void> | undefined {
  // A clock of one's own is a test's, which no other work may move.
  const now = clock ?? (() => performance.now());
  const slice = clock === undefined ? shared : { end: now() + SLICE_MS };
  return () => {
    if (now() < slice.end) return undefined;
    return pause().then(() => {
      slice.end = now() + SLICE_MS;
    });
  };
}

/**
 * Runs the steps in chunks of some milliseconds, so that typing and clicking go on meanwhile. @throws the signal's reason when cancelled.
 */
export async function inSlices<T, S = unknown>(steps: Iterator<S, T, void>, options: SliceOptions<S> = {}): Promise<T> {
  const sliceOver = slices(options);
  for (;;) {
    options.signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
    const paused = sliceOver();
    if (paused === undefined) continue;
    options.onSlice?.(step.value);
    await paused;
  }
}

interface Scheduler {
  postTask(task: () => void): Promise<void>;
}

/** A zero timer waits 4 ms each time, and a second or more where the pane is hidden while a command of the ribbon works. */
function aTurn(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return new Promise((resolve) => {
    if (scheduler === undefined) setTimeout(resolve, 0);
    else void scheduler.postTask(resolve);
  });
}
