/*
 * How answers reach Excel. Microsoft's runtime gathers what it is given and sends all of it in one request. Excel on the web refuses
 * requests of more than 5 MB (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization);
 * the runtime then sends the same request again for a minute and gives up, and the cells stay #BUSY!. So answers are handed over in
 * portions that it can't gather to that much, and what is too much by itself is refused with a reason.
 */

/** Bytes of one answer that may go in one request, with room for what is sent beside it. */
export const MOST_BYTES = 4_000_000;
/** Bytes handed over at once, and how soon the next are: the runtime sends twice a second or more seldom. */
const PORTION_BYTES = 1_500_000;
const PORTION_MS = 1_000;
/** An id, brackets and what the runtime adds to each result. */
const FRAME_BYTES = 30;

interface Portions {
  /** Hands `send` its turn, in the order of the calls. `bytes`: what it will take in the request. @returns how to withdraw it. */
  readonly enqueue: (bytes: number, send: () => void) => () => void;
}

/** `clock` in milliseconds. */
export function createPortions(clock: () => number = () => performance.now()): Portions {
  const waiting = new Set<{ readonly bytes: number; readonly send: () => void }>();
  let portionEnd = 0;
  let sent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drain = (): void => {
    timer = undefined;
    for (const item of waiting) {
      const now = clock();
      if (now >= portionEnd) {
        portionEnd = now + PORTION_MS;
        sent = 0;
      }
      // A single one that is larger than a portion goes alone.
      if (sent > 0 && sent + item.bytes > PORTION_BYTES) {
        timer = setTimeout(drain, portionEnd - now);
        return;
      }
      waiting.delete(item);
      sent += item.bytes;
      item.send();
    }
  };

  return {
    enqueue: (bytes, send) => {
      const item = { bytes: bytes + FRAME_BYTES, send };
      waiting.add(item);
      if (timer === undefined) drain();
      return () => waiting.delete(item);
    },
  };
}

/** About the bytes of a result in the request; letters outside ASCII are counted as two, which Danish ones are. */
export function bytesOf(result: unknown): number {
  if (Array.isArray(result)) return result.reduce<number>((sum, each) => sum + bytesOf(each) + 1, 2);
  if (typeof result === "string") return 2 + textBytes(result);
  if (typeof result === "object" && result !== null) return 80 + textBytes(String((result as { message?: unknown }).message ?? ""));
  return 8;
}

function textBytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) bytes++;
  return bytes;
}
