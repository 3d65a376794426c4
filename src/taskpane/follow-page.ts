import type { App } from "../app/app";

/** Browsers raise this when a layout took two rounds; nothing is lost by it. */
const HARMLESS = /^ResizeObserver loop/;

/** No failure ends only in the console: an uncaught error is shown in the pane. Returns a function that stops it. */
export function reportUncaught(page: Window, { reportFailure }: Pick<App, "reportFailure">): () => void {
  const onError = ({ error, message }: ErrorEvent): void => {
    if (!HARMLESS.test(message)) reportFailure(error ?? new Error(message));
  };
  const onRejection = ({ reason }: PromiseRejectionEvent): void => reportFailure(reason);
  page.addEventListener("error", onError);
  page.addEventListener("unhandledrejection", onRejection);
  return () => {
    page.removeEventListener("error", onError);
    page.removeEventListener("unhandledrejection", onRejection);
  };
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
