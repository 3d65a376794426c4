import type { RunOptions, WriteOptions } from "./ports";

/** A write that is part of a larger one: how much of the whole it is, 0..1, and how much came before. */
interface Part {
  readonly before: number;
  readonly share: number;
}
const WHOLE: Part = { before: 0, share: 1 };

/**
 * How a write that can be stopped reports its progress.
 * @throws the signal's reason when it has been stopped already.
 */
export function writeOptionsFor(
  { signal, onProgress, now }: RunOptions & Pick<WriteOptions, "now">,
  register?: string,
  part: Part = WHOLE,
): WriteOptions {
  const report = (fraction: number): void =>
    onProgress?.({
      step: "write",
      fraction: part.before + fraction * part.share,
      stoppable: true,
      ...(register === undefined ? {} : { register }),
    });
  signal?.throwIfAborted();
  report(0);
  return { signal, now, onWritten: report };
}
