/** A generator that yields wherever it may be paused or cancelled. The yielded values are ignored. */
export type Steps<T> = Generator<void, T, void>;

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
