import type { Action, Outcome } from "../action";
import { passesByItself } from "../failures/failure";
import type { Session } from "../session/session";
import type { LiveStatus } from "../session/live-status";
import type { Touched } from "../validation/recheck-workbook";

/** Long enough for a pasted block or fast typing to be one change. */
const SETTLE_MS = 800;
/** How often a pane in view searches for what came without an event, while it is live. */
const EVERY_MS = 60_000;
/** Focus comes and goes with each click between sheet and pane. */
const REST_MS = 30_000;
/** Comparing takes no more than a twentieth of the time. */
const REST_FACTOR = 20;
/** Until the user has finished editing the cell. */
const RETRY_MS = 2_000;

export interface Live {
  /** Turns following edits on or off. */
  readonly set: (on: boolean) => void;
  /** The user has changed a sheet; undefined where it is not known which. */
  readonly changed: (sheet: string | undefined) => void;
  /** The pane has come into view or got the focus, or is out of view. */
  readonly shown: (isShown: boolean) => void;
}

/**
 * Keeps findings up with the workbook. Excel's events are hints: a drop-down on the web or a deleted row may come without one. So an
 * event only says where to start, once edits pause; and on focus, and now and then while live, every register is read and compared
 * with the last reading. When it is off, the comparison on focus shows that something has changed and checks nothing.
 * Nothing is done while the pane is out of view.
 */
export function followEdits(
  { session, live: status }: { readonly session: Session; readonly live: LiveStatus },
  run: (action: Action) => Promise<Outcome>,
): Live {
  let pending: Set<string> | "all" | undefined;
  let isShown = true;
  let settle: ReturnType<typeof setTimeout> | undefined;
  let every: ReturnType<typeof setTimeout> | undefined;
  let stopWaiting: (() => void) | undefined;
  let restsUntil = 0;

  const add = (touched: Touched): void => {
    if (touched === "all") pending = "all";
    else if (pending !== "all") pending = new Set([...(pending ?? []), ...touched]);
  };
  const isValidated = (): boolean => session.get().validation !== null;

  const later = (ms: number): void => {
    clearTimeout(settle);
    settle = setTimeout(() => void follow(), ms);
  };
  const whenIdle = (): void => {
    stopWaiting ??= session.subscribe(() => {
      if (session.get().running !== null) return;
      stopWaiting?.();
      stopWaiting = undefined;
      later(SETTLE_MS);
    });
  };

  const recheck = async (touched: Touched, check: boolean): Promise<Outcome> => {
    const started = Date.now();
    const outcome = await run({ id: "recheck", touched, check });
    const ended = Date.now();
    if (touched === "all") restsUntil = ended + Math.max(REST_MS, REST_FACTOR * (ended - started));
    return outcome;
  };

  /** Reads and checks what was hinted at; what could not be done now is done later. */
  const follow = async (): Promise<void> => {
    if (!session.get().live.on || !isShown || pending === undefined || !isValidated()) return;
    if (session.get().running !== null) return whenIdle();
    const touched: Touched = pending === "all" ? "all" : [...pending];
    pending = undefined;
    const outcome = await recheck(touched, true);
    if (outcome.kind === "cancelled") {
      add(touched);
      whenIdle();
    } else if (outcome.kind === "failed") {
      if (outcome.failure.code === "other-action-running") {
        add(touched);
        whenIdle();
      } else if (passesByItself(outcome.failure)) {
        add(touched);
        later(RETRY_MS);
      }
    }
  };

  const compareAll = (): void => {
    if (!isValidated() || Date.now() < restsUntil) return;
    const { live, cellsStale, running } = session.get();
    if (live.on) {
      add("all");
      later(0);
    } else if (!cellsStale && running === null && !live.checking) void recheck("all", false);
  };

  const tick = (): void => {
    clearTimeout(every);
    if (!session.get().live.on || !isShown) return;
    every = setTimeout(() => {
      compareAll();
      tick();
    }, EVERY_MS);
  };

  return {
    set: (on) => {
      const { live, cellsStale } = session.get();
      if (live.on === on) return;
      status.set({ on });
      if (on && cellsStale) add("all");
      if (!on) pending = undefined;
      later(0);
      tick();
    },
    changed: (sheet) => {
      if (!session.get().live.on || !isValidated()) return;
      add(sheet === undefined ? "all" : [sheet]);
      later(SETTLE_MS);
    },
    shown: (now) => {
      isShown = now;
      tick();
      if (!now) return;
      compareAll();
      if (pending !== undefined) later(0);
    },
  };
}
