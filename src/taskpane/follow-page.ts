import type { App } from "../app/app";

/** Browsers tell so when a layout took two rounds; nothing is lost by it. */
const HARMLESS = /^ResizeObserver loop/;

/** No failure ends only in the console: what nobody caught is told in the pane. Returns how to stop. */
export function tellUncaught(page: Window, { reportFailure }: Pick<App, "reportFailure">): () => void {
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

/** Tells when the pane comes into view or gets the focus, and when it goes out of view. Returns how to stop. */
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
