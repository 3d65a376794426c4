import { digestInParts } from "../model/digest";
import type { Steps } from "../model/steps";

/** One action's change to a document that the add-in stores in the workbook, as a difference, so that undoing needs no second copy. */
export interface StoreChange {
  /** Which of the stored documents. */
  readonly key: string;
  /** Characters that are the same at the beginning and at the end. */
  readonly start: number;
  readonly end: number;
  /** The text between them before; null where nothing was stored before. */
  readonly before: string | null;
  /** The same, where it names a person and another session has sealed it; `before` is null then, and it can't be undone. */
  readonly sealed?: string;
  /** Digest of the whole text after; null where nothing is stored any more. Another digest: the text has been changed since. */
  readonly after: string | null;
}

/** Characters that are compared or digested in one step. */
const STEP = 1 << 18;
const HEX_DIGITS = 32;

/** In steps, since a list of many entries takes a while. Undefined when nothing was changed. */
export function* storeChange(key: string, before: string | undefined, after: string | undefined): Steps<StoreChange | undefined> {
  if (before === after) return undefined;
  const digest = yield* digestOf(after);
  if (before === undefined || after === undefined) return { key, start: 0, end: 0, before: before ?? null, after: digest };
  const start = yield* same(before, after, Math.min(before.length, after.length), false);
  const end = yield* same(before, after, Math.min(before.length, after.length) - start, true);
  return { key, start, end, before: before.slice(start, before.length - end), after: digest };
}

/** The text as it was (`undefined`: none); or `changed` when the text is no longer the one that the action wrote. */
export function* textBefore(change: StoreChange, now: string | undefined): Steps<{ readonly text: string | undefined } | "changed"> {
  if (change.sealed !== undefined || (yield* digestOf(now)) !== change.after) return "changed";
  if (change.before === null) return { text: undefined };
  if (now === undefined) return { text: change.before };
  return { text: now.slice(0, change.start) + change.before + now.slice(now.length - change.end) };
}

/** How many characters are the same from the beginning, or from the end. */
function* same(a: string, b: string, most: number, fromEnd: boolean): Steps<number> {
  const part = (text: string, from: number, count: number): string =>
    fromEnd ? text.slice(text.length - from - count, text.length - from) : text.slice(from, from + count);
  let count = 0;
  for (let step = STEP; count < most && step >= 1;) {
    const length = Math.min(step, most - count);
    if (part(a, count, length) === part(b, count, length)) count += length;
    else step = Math.floor(length / 2);
    yield;
  }
  return count;
}

function* digestOf(text: string | undefined): Steps<string | null> {
  if (text === undefined) return null;
  const parts = digestInParts(HEX_DIGITS);
  for (let from = 0; from < text.length; from += STEP) {
    parts.add(text.slice(from, from + STEP));
    yield;
  }
  return parts.result();
}
