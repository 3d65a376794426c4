/** @jest-environment jsdom */
import { followPane, reportUncaught } from "./follow-page";

test("what nobody caught is told, but for what is harmless, and no more once it is stopped", () => {
  const reported: unknown[] = [];
  // The test runner takes an error of the window itself for its own.
  const page = new EventTarget() as Window;
  const stop = reportUncaught(page, { reportFailure: (error) => reported.push(error) });
  const error = new Error("No");
  page.dispatchEvent(new ErrorEvent("error", { error, message: "No" }));
  page.dispatchEvent(new ErrorEvent("error", { message: "ResizeObserver loop completed with undelivered notifications." }));
  page.dispatchEvent(new ErrorEvent("error", { message: "Script error." }));
  page.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason: "because" }));
  expect(reported).toEqual([error, new Error("Script error."), "because"]);
  stop();
  page.dispatchEvent(new ErrorEvent("error", { error, message: "No" }));
  expect(reported).toHaveLength(3);
});

test("what the page's policy has stopped is said with an uncaught error, and alone it is no failure", () => {
  const reported: unknown[] = [];
  const page = new EventTarget() as Window;
  reportUncaught(page, { reportFailure: (error) => reported.push(error) });
  for (let twice = 0; twice < 2; twice++)
    page.dispatchEvent(
      Object.assign(new Event("securitypolicyviolation"), {
        effectiveDirective: "frame-src",
        blockedURI: "https://appsforoffice.microsoft.com/x",
      }),
    );
  expect(reported).toEqual([]);
  page.dispatchEvent(new ErrorEvent("error", { error: new Error("No"), message: "No" }));
  expect(String(reported[0])).toBe("Error: No (Content-Security-Policy: frame-src https://appsforoffice.microsoft.com/x)");
});

test("focus, view and the shared runtime's word tell whether the pane is shown", async () => {
  const shown: boolean[] = [];
  let say: ((mode: string) => void) | undefined;
  const removed = jest.fn();
  const addin = {
    onVisibilityModeChanged: (heard: (message: { visibilityMode: string }) => void) => {
      say = (visibilityMode) => heard({ visibilityMode });
      return Promise.resolve(removed);
    },
  };
  Object.assign(globalThis, { Office: { VisibilityMode: { taskpane: "Taskpane", hidden: "Hidden" } } });
  const stop = followPane(window, { paneShown: (is) => shown.push(is) }, addin as never);
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  say!("Hidden");
  say!("Taskpane");
  expect(shown).toEqual([true, true, false, true]);
  stop();
  await Promise.resolve();
  window.dispatchEvent(new Event("focus"));
  expect(shown).toHaveLength(4);
  expect(removed).toHaveBeenCalledTimes(1);
});
