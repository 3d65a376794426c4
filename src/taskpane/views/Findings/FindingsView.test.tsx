/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { EMPTY_SESSION, type SessionState } from "../../../app/session/session";
import { DEFAULTS } from "../../preferences/preferences";
import { isConformant, renderView } from "../../testing/conformance";
import { pretendLayout } from "../../testing/layout";
import { sampleAcceptance, sampleFindings, sampleValidation } from "../../testing/samples";
import type { PaneActions } from "../view-props";
import FindingsView from "./FindingsView";

let stop: () => void;
beforeEach(() => (stop = pretendLayout()));
afterEach(() => stop());

const nothing = (): void => undefined;
const ACTIONS: PaneActions = {
  run: nothing,
  cancel: nothing,
  show: nothing,
  showSheet: nothing,
  open: nothing,
  say: nothing,
  dismissOutcome: nothing,
  dismissPlan: nothing,
  copy: () => Promise.resolve(),
  copyImage: () => Promise.resolve(),
  saveFile: () => undefined,
  reload: nothing,
};
const view = (state: Partial<SessionState>, actions: Partial<PaneActions> = {}): React.JSX.Element => (
  <FindingsView
    state={{ ...EMPTY_SESSION, ...state }}
    actions={{ ...ACTIONS, ...actions }}
    preferences={DEFAULTS}
    onPreferences={nothing}
  />
);
const [finding] = sampleFindings(1);
const ASKED = { sheet: "Systemer", row: 3, column: 1 };

isConformant({
  states: { "not validated": () => view({}), validated: () => view({ validation: sampleValidation(), cellsStale: true }) },
});

test("a cell asked for before anybody has validated says so, and offers to", async () => {
  const run = jest.fn();
  renderView(view({ asked: ASKED }, { run }));
  expect(screen.getByText(/ingen fund at forklare i Systemer B4/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Validér" }));
  expect(run).toHaveBeenCalledWith({ id: "validate" });
});

test("a cell that is asked for brings its findings forward, whichever tab was chosen", async () => {
  const validation = sampleValidation();
  const { rerender } = renderView(view({ validation }));
  await userEvent.click(screen.getByRole("tab", { name: /Ikke vurderet/ }));
  expect(screen.queryByRole("tree")).toBeNull();
  rerender(view({ validation, asked: { ...ASKED } }));
  expect(screen.getByRole("treeitem", { selected: true }).textContent).toContain("Systemer B4");
});

test("when an entry is taken back the focus goes to the one that took its place, and at last to the view", async () => {
  const entries = [1, 2].map((row) => ({ finding: { ...finding!, row }, acceptance: sampleAcceptance(row) }));
  const { rerender } = renderView(view({ validation: { ...sampleValidation(), accepted: entries } }));
  await userEvent.click(screen.getByRole("tab", { name: /Sat til side/ }));
  await userEvent.click(screen.getAllByRole("button", { name: "Fortryd" })[0]!);
  rerender(view({ validation: { ...sampleValidation(), accepted: entries.slice(1) } }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Fortryd" })));
  rerender(view({ validation: sampleValidation() }));
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
});
