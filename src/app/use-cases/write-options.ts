import type { RunOptions, WriteOptions } from "../ports";

/**
 * How a writing that can be stopped is followed. `part`: how much of the whole it is, 0..1, and how much came before.
 * @throws the signal's reason when it has been stopped already.
 */
export function writing({ signal, onProgress }: RunOptions, register?: string, part: Part = WHOLE): WriteOptions {
  const tell = (fraction: number): void =>
    onProgress?.({
      step: "write",
      fraction: part.before + fraction * part.share,
      stoppable: true,
      ...(register === undefined ? {} : { register }),
    });
  signal?.throwIfAborted();
  tell(0);
  return { signal, onWritten: tell };
}

interface Part {
  readonly before: number;
  readonly share: number;
}
const WHOLE: Part = { before: 0, share: 1 };
