import type { App } from "../app/app";
import { messageOf } from "../app/failures/errors";

/** Browsers raise this when a layout took two rounds; nothing is lost by it. */
const HARMLESS = /^ResizeObserver loop/;

/**
 * No failure ends only in the console: an uncaught error is shown in the pane. Microsoft's address hands out a newer office.js at any time; what of it
 * the page's policy stops is said with the error. Returns a function that stops it.
 */
export function reportUncaught(page: Window, { reportFailure }: Pick<App, "reportFailure">): () => void {
  const blocked = new Set<string>();
  const report = (error: unknown): void => reportFailure(blocked.size === 0 ? error : withBlocked(error, [...blocked]));
  const onError = ({ error, message }: ErrorEvent): void => {
    if (!HARMLESS.test(message)) report(error ?? new Error(message));
  };
  const onRejection = ({ reason }: PromiseRejectionEvent): void => report(reason);
  // Alone it is no failure: telemetry that the policy stops is missed by nobody.
  const onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void =>
    void blocked.add(`${effectiveDirective} ${blockedURI}`);
  page.addEventListener("error", onError);
  page.addEventListener("unhandledrejection", onRejection);
  // It bubbles up from the document.
  page.addEventListener("securitypolicyviolation", onViolation);
  return () => {
    page.removeEventListener("error", onError);
    page.removeEventListener("unhandledrejection", onRejection);
    page.removeEventListener("securitypolicyviolation", onViolation);
  };
}

function withBlocked(error: unknown, blocked: readonly string[]): Error {
  return new Error(`${messageOf(error)} (Content-Security-Policy: ${blocked.join(", ")})`, { cause: error });
}

/** Reports when the pane comes into view or gets the focus, and when it goes out of view. Returns a function that stops it. */
export function followPane(page: Window, { paneShown }: Pick<App, "paneShown">, addin: typeof Office.addin | undefined): () => void {
  const { document } = page;
  const onVisibility = (): void => paneShown(document.visibilityState === "visible");
  const onFocus = (): void => paneShown(true);
  document.addEventListener("visibilitychange", onVisibility);
  page.addEventListener("focus", onFocus);
  // A closed pane's page lives on in the shared runtime, and says nothing of it itself.
  const added = addin?.onVisibilityModeChanged(({ visibilityMode }) => paneShown(visibilityMode === Office.VisibilityMode.taskpane));
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    page.removeEventListener("focus", onFocus);
    void added?.then((remove) => remove());
  };
}
