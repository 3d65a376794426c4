import { AppError } from "../failures/errors";
import type { WorkbookPort } from "../ports";

export interface PatienceOptions {
  /** Milliseconds without an answer after which the user is notified that Excel does not answer. */
  readonly notifyAfter: number;
  /** After which the action is left by itself. */
  readonly leaveAfter: number;
  /** After the user has cancelled. */
  readonly graceAfterCancel: number;
}

export const PATIENCE: PatienceOptions = { notifyAfter: 20_000, leaveAfter: 300_000, graceAfterCancel: 5_000 };

/** How long one action waits for Excel. */
export interface Patience {
  /** The workbook, asked under watch; when the action has been left, it is asked no more, and late answers go nowhere. */
  readonly port: WorkbookPort;
  /** Work that waits for Excel by another way. */
  readonly watched: <T>(work: Promise<T>) => Promise<T>;
  /** Rejects with AppError `no-answer` when the action is left; else it never ends. */
  readonly left: Promise<never>;
  readonly isLeft: () => boolean;
  readonly cancelled: () => void;
  readonly end: () => void;
}

/** Watches the requests of an action. `onSilent`: Excel has not answered for long, or answers again. */
export function createPatience(
  port: WorkbookPort,
  { notifyAfter, leaveAfter, graceAfterCancel }: PatienceOptions,
  onSilent: (isSilent: boolean) => void,
): Patience {
  let pending = 0;
  let isLeft = false;
  let isSilent = false;
  let isCancelled = false;
  let notify: ReturnType<typeof setTimeout> | undefined;
  let give: ReturnType<typeof setTimeout> | undefined;
  let leave!: (reason: unknown) => void;
  const left = new Promise<never>((_, reject) => (leave = reject));
  left.catch(() => undefined);

  const say = (silent: boolean): void => {
    if (silent === isSilent) return;
    isSilent = silent;
    onSilent(silent);
  };
  const stop = (): void => {
    clearTimeout(notify);
    clearTimeout(give);
  };
  const goAway = (): void => {
    stop();
    isLeft = true;
    leave(new AppError("no-answer"));
  };
  /** Begins to wait from now: something was asked or answered. */
  const restart = (): void => {
    stop();
    say(false);
    if (pending === 0 || isLeft) return;
    notify = setTimeout(() => say(true), notifyAfter);
    give = setTimeout(goAway, isCancelled ? graceAfterCancel : leaveAfter);
  };
  const watched = async <T>(work: Promise<T>): Promise<T> => {
    pending++;
    restart();
    try {
      return await work;
    } finally {
      pending--;
      if (!isLeft) restart();
    }
  };
  const stopped = (): never => {
    throw new DOMException("Excel did not answer in time", "AbortError");
  };
  return {
    port: new Proxy(port, {
      get: (target, name, receiver) => {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== "function") return method;
        return async (...given: unknown[]): Promise<unknown> => {
          if (isLeft) stopped();
          const answer: unknown = await watched(Promise.resolve(Reflect.apply(method, target, given.map(noticing)) as unknown));
          return isLeft ? stopped() : answer;
        };
      },
    }),
    watched,
    left,
    isLeft: () => isLeft,
    cancelled: () => {
      isCancelled = true;
      if (isSilent) goAway();
      else if (pending > 0) give = (clearTimeout(give), setTimeout(goAway, graceAfterCancel));
    },
    end: () => {
      stop();
      say(false);
    },
  };

  /** Chunks that come and progress that is reported show that Excel answers. */
  function noticing(given: unknown): unknown {
    if (typeof given === "function")
      return (...all: unknown[]): unknown => {
        restart();
        return (given as (...all: unknown[]) => unknown)(...all);
      };
    if (typeof given !== "object" || given === null || !("onWritten" in given || "onIntent" in given)) return given;
    return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, noticing(value)]));
  }
}
