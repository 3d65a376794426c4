import { onStandIn } from "../../../excel/testing/on-stand-in";
import { workbookState } from "../../../excel/testing/workbook-state";
import { createWorkbookPort } from "../../../excel/workbook-port";
import type { Outcome } from "../../action";
import { createApp, type App } from "../../app";
import { USE_CASES } from "../list";
import { SHEETS, writeScenario, type Scenario } from "./writes";

export const NOT_COMPARED = ["changes", "history"];
export const app = (): App => createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });

/** Runs and cancels at one of the requests that are made while writing; returns how many of those there were. */
async function cancelledAt(one: App, at: number, run: () => Promise<Outcome>): Promise<{ outcome: Outcome; requests: number }> {
  const context = OfficeExtension.ClientRequestContext.prototype as { sync: (...args: unknown[]) => Promise<unknown> };
  const { sync } = context;
  let requests = 0;
  context.sync = function (this: unknown, ...args: unknown[]) {
    if (one.session.get().running?.progress.step === "write" && ++requests === at) one.cancel();
    return sync.apply(this, args);
  };
  try {
    return { outcome: await run(), requests };
  } finally {
    context.sync = sync;
  }
}

/** One of each use case whose writing can be stopped; summaries have so many requests that they are stopped at some of them elsewhere. */
export const CANCELLABLE: readonly Scenario[] = USE_CASES.filter(
  ({ effect, cancellable, id }) => effect === "writes" && cancellable && id !== "summaries",
).map(({ id }) => writeScenario(id));

interface Stride {
  /** 1 is each request of the writing, 3 each third. */
  readonly stride: number;
  /** The first at which it is stopped, from 1. */
  readonly first: number;
}

/** Stops an action, and its undo, at requests of its writing. Each leaves the workbook as it was, or is done and can be undone. */
export function stopWriting({ prepare }: Scenario, { stride, first }: Stride): Promise<void> {
  return onStandIn(SHEETS, async (host) => {
    const one = app();
    const fresh = (): unknown => workbookState(host, NOT_COMPARED);
    const before = fresh();
    const stopped = { write: 0, undo: 0 };
    for (let at = first, requests = at; at <= requests; at += stride) {
      const action = await prepare(one);
      const write = await cancelledAt(one, at, () => one.run(action));
      requests = write.requests;
      await host.host.settled();
      if (write.outcome.kind === "cancelled") {
        stopped.write++;
        expect(fresh()).toEqual(before);
        continue;
      }
      expect(write.outcome.kind).toBe("done");
      await one.run({ id: "undo" });
      expect(fresh()).toEqual(before);
    }

    await one.run(await prepare(one));
    await host.host.settled();
    const after = fresh();
    for (let at = 1, requests = 1; at <= requests; at += stride) {
      const undo = await cancelledAt(one, at, () => one.run({ id: "undo" }));
      requests = undo.requests;
      await host.host.settled();
      if (undo.outcome.kind === "cancelled") {
        stopped.undo++;
        expect(fresh()).toEqual(after);
        continue;
      }
      expect(undo.outcome.kind).toBe("done");
      expect(fresh()).toEqual(before);
      break;
    }
    // The test would be of no worth if nothing could be stopped.
    expect(stopped.write).toBeGreaterThan(0);
    expect(stopped.undo).toBeGreaterThan(0);
  });
}
