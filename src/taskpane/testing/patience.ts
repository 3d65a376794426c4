/**
 * How long a browser test waits for what the page is to show. The tests of a suite share a page: where one has failed, those after it often
 * wait for what can't come. They give up early, so that a failed suite costs seconds.
 */
import type { BrowserContext } from "playwright-core";

const USUAL_MS = 30_000;
const AFTER_FAILURE_MS = 5_000;

declare global {
  /** Called by `test/node-environment.cjs`; a script that opens a page has no tests. */
  var whenTestFails: (() => void) | undefined;
  /** Called by `test/together.ts`: the suite that follows in the same file has a page of its own. */
  var whenSuiteEnds: (() => void) | undefined;
}

let failed = false;

/** @param usual Milliseconds, for work that takes longer than an action does. */
export const patience = (usual = USUAL_MS): number => (failed ? AFTER_FAILURE_MS : usual);

/** Lets each action in the context wait as long as `patience` says. */
export function limitWaiting(context: BrowserContext): void {
  context.setDefaultTimeout(patience());
  const before = globalThis.whenTestFails;
  globalThis.whenTestFails = () => {
    before?.();
    failed = true;
    context.setDefaultTimeout(patience());
  };
  globalThis.whenSuiteEnds = () => {
    failed = false;
    globalThis.whenTestFails = undefined;
  };
}
