/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import type { Outcome } from "../app/action";
import type { App } from "../app/app";
import { createSession, type SessionState } from "../app/session/session";
import { TaskPane } from "./TaskPane";
import { pretendLayout } from "./testing/layout";

/** What a screen reader is given: Fluent's own live region, and `document.ariaNotify` where the browser has it. */
const notified: string[] = [];
let stop: () => void;
beforeEach(() => {
  jest.useFakeTimers();
  stop = pretendLayout();
  notified.length = 0;
  Object.assign(document, { ariaNotify: (text: string) => notified.push(text) });
});
afterEach(() => {
  stop();
  jest.useRealTimers();
});

async function pane(theme = webLightTheme): Promise<(change: Partial<SessionState>) => void> {
  const session = createSession("da");
  const update = session.own("outcome", "running");
  const app = {
    session,
    setLanguage: () => undefined,
    setLive: () => undefined,
    run: () => new Promise(() => undefined),
    dismissOutcome: () => undefined,
  } as Partial<App> as App;
  // Preferences come after the first drawing.
  await act(
    async () => void render(<TaskPane app={app} officeLanguage="da" theme={{ get: () => theme, subscribe: () => () => undefined }} />),
  );
  return (change) => act(() => update(change));
}
const CANCELLED: Outcome = { kind: "cancelled", action: "summaries" };
const FAILED: Outcome = { kind: "failed", action: "summaries", failure: { code: "cell-editing", data: {} } };
const running = (step: "read" | "check"): SessionState["running"] =>
  ({ action: "validate", background: false, progress: { step, fraction: 0 } }) as SessionState["running"];

test("how an action ended is announced, also when the next one ends before it is put away", async () => {
  const change = await pane();
  change({ outcome: CANCELLED });
  expect(notified).toEqual([expect.stringContaining("Annulleret")]);
  change({ outcome: FAILED });
  expect(notified).toHaveLength(2);
  expect(notified[1]).toMatch(/celle/);
  // The same end once more is news again.
  change({ outcome: { ...FAILED } });
  expect(notified).toHaveLength(3);
});

test("what runs is announced when it begins and every few seconds, and a region for it stands in the page before", async () => {
  const change = await pane();
  const region = screen.getAllByRole("status").find((element) => element.textContent === "")!;
  expect(region).toBeDefined();
  change({ running: running("read") });
  act(() => jest.advanceTimersByTime(1));
  const first = region.textContent;
  expect(first).not.toBe("");
  change({ running: running("check") });
  expect(region.textContent).toBe(first);
  act(() => jest.advanceTimersByTime(5_000));
  expect(region.textContent).not.toBe(first);
  change({ running: null });
  act(() => jest.advanceTimersByTime(1));
  expect(region.textContent).toBe("");
});

test("the browser's own parts follow the theme", async () => {
  await pane(webDarkTheme);
  expect(document.documentElement.style.colorScheme).toBe("dark");
});
