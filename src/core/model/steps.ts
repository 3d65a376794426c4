/**
 * Work that can be laid down between two steps, so that whoever runs it can let others have the thread or give it up. What a step
 * yields is of no interest.
 */
export type Steps<T> = Generator<void, T, void>;

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
