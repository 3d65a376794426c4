/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { LiveState } from "../../../app/validation/live-state";
import { NOT_LIVE } from "../../../app/validation/live-state";
import { EMPTY_SESSION } from "../../../app/session/session";
import { isConformant, renderView } from "../../testing/conformance";
import { Status, type StatusProps } from "./Status";

const CHECKED: LiveState = { ...NOT_LIVE, checkedAt: new Date(2026, 10, 24, 10, 42) };
const view = (state: Partial<StatusProps["state"]> = {}, props: Partial<StatusProps> = {}): React.JSX.Element => (
  <Status
    state={{ ...EMPTY_SESSION, live: CHECKED, ...state }}
    onRetry={() => undefined}
    wantsLive={false}
    onLive={() => undefined}
    {...props}
  />
);

isConformant({
  states: {
    "not checked": () => view({ live: NOT_LIVE }),
    checked: () => view(),
    changed: () => view({ cellsStale: true }),
    checking: () => view({ live: { ...CHECKED, on: true, checking: true } }, { wantsLive: true }),
    failure: () => view({ live: { ...CHECKED, failure: { code: "unexpected", data: { detail: "x" } } } }),
  },
});

test("says when it was checked, and offers to check again once something has changed", async () => {
  const onRetry = jest.fn();
  const { rerender } = renderView(view({}, { onRetry }));
  expect(screen.getByText("Kontrolleret kl. 10.42")).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
  rerender(view({ cellsStale: true }, { onRetry }));
  expect(screen.getByText("Kontrolleret kl. 10.42, ændret siden")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Kontrollér igen" }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test("what could not be looked at is told with the reason", () => {
  renderView(view({ live: { ...CHECKED, failure: { code: "too-large", data: {} } } }));
  expect(screen.getByText(/^Ændringer kunne ikke kontrolleres: Excel kunne ikke overføre/)).toBeTruthy();
});

test("following edits is the user's choice", async () => {
  const onLive = jest.fn();
  renderView(view({}, { onLive }));
  await userEvent.click(screen.getByRole("switch", { name: "Følg rettelser" }));
  expect(onLive).toHaveBeenCalledWith(true);
});
