/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { VIEWS } from "../../../app/navigation";
import { EMPTY_SESSION, type SessionState } from "../../../app/session/session";
import { DEFAULTS } from "../../preferences/preferences";
import { isConformant, renderView } from "../../testing/conformance";
import { pretendLayout } from "../../testing/layout";
import type { PaneActions } from "../view-props";
import { Pane } from "./Pane";
import { VIEW_SPECS } from "./views";

// The tabs measure how many of them there is room for.
let stop: () => void;
beforeEach(() => (stop = pretendLayout()));
afterEach(() => stop());

const actions = (more: Partial<PaneActions> = {}): PaneActions => ({
  ...({
    run: jest.fn(),
    cancel: jest.fn(),
    show: jest.fn(),
    showSheet: jest.fn(),
    open: jest.fn(),
    dismissOutcome: jest.fn(),
    dismissPlan: jest.fn(),
    copy: jest.fn(),
    copyImage: jest.fn(),
    saveFile: jest.fn(),
    reload: jest.fn(),
  } as Partial<PaneActions> as PaneActions),
  ...more,
});
// The settings need the least of the session.
const pane = (state: Partial<SessionState>, does: PaneActions = actions()): React.JSX.Element => (
  <Pane state={{ ...EMPTY_SESSION, view: "settings", ...state }} actions={does} preferences={DEFAULTS} onPreferences={() => undefined} />
);

const RUNNING: SessionState["running"] = {
  action: "validate",
  progress: { step: "read", fraction: 0.42, register: "cases" },
  background: false,
};
const PROTECTED: SessionState["outcome"] = {
  kind: "failed",
  action: "highlight",
  failure: { code: "sheet-protected", data: { sheet: "Systemer" } },
};
const STORED: NonNullable<SessionState["stored"]> = {
  ...({} as NonNullable<SessionState["stored"]>),
  lastChange: { title: { da: "Ret fund", en: "Fix findings" }, at: "2026-11-24 09:05" },
};

isConformant({
  states: {
    idle: () => pane({}),
    working: () => pane({ running: RUNNING }),
    failed: () => pane({ outcome: PROTECTED }),
  },
});

test("there is a view for each of the app's, in the order in which the work is done", () => {
  expect(VIEW_SPECS.map(({ id }) => id).sort()).toEqual([...VIEWS].sort());
  expect(VIEW_SPECS[0]!.id).toBe("home");
});

test.each(VIEW_SPECS.map(({ id, title }) => [title.da, id] as const))("the tab %s opens %s", async (name, id) => {
  const does = actions();
  renderView(pane({ view: id === "settings" ? "registers" : "settings" }, does));
  await userEvent.click(screen.getByRole("tab", { name }));
  expect(does.open).toHaveBeenCalledWith(id);
});

test("the panel is named by the tab of the view that is shown, and is the only one that is selected", () => {
  renderView(pane({}));
  expect(screen.getByRole("tabpanel", { name: "Indstillinger" })).toBeTruthy();
  expect(screen.getAllByRole("tab", { selected: true }).map(({ textContent }) => textContent)).toEqual(["Indstillinger"]);
});

test("a view that another view opens gets the focus; a tab keeps it", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const { rerender } = renderView(pane({}));
  rerender(pane({ view: "registers" }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("tabpanel")));
  screen.getByRole("tab", { name: "Indstillinger" }).focus();
  rerender(pane({ view: "settings" }));
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Indstillinger" }));
});

test("while an action runs its progress is told in every view, and it can be cancelled", async () => {
  const does = actions();
  const { rerender } = renderView(pane({ running: RUNNING }, does));
  for (const view of ["settings", "registers"] as const) {
    rerender(pane({ running: RUNNING, view }, does));
    expect(screen.getByRole("progressbar", { name: "Læser Sagsoprydning" }).getAttribute("aria-valuenow")).toBe("0.42");
  }
  await userEvent.click(screen.getByRole("button", { name: "Annullér" }));
  expect(does.cancel).toHaveBeenCalledTimes(1);
});

test("how an action ended is told until it is put away", async () => {
  const does = actions();
  renderView(pane({ outcome: PROTECTED }, does));
  expect(screen.getByText(/Arket ”Systemer” er beskyttet/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Luk beskeden" }));
  expect(does.dismissOutcome).toHaveBeenCalledTimes(1);
});

test("the last change of ours can be undone from every view", async () => {
  const does = actions();
  renderView(pane({ stored: STORED, view: "registers" }, does));
  await userEvent.click(screen.getByRole("button", { name: /Fortryd/ }));
  expect(does.run).toHaveBeenCalledWith({ id: "undo" });
});

test("a plan of mends is shown over the pane and made on request", async () => {
  const does = actions();
  const fixPlan = {
    fixes: [{ change: { sheet: "Systemer", row: 1, column: 2, expected: " a", value: "a" }, certainty: "certain" as const, findings: [] }],
    left: [],
    date1904: false,
  };
  renderView(pane({ fixPlan }, does));
  await userEvent.click(await screen.findByRole("button", { name: "Ret 1 celle" }));
  expect(does.run).toHaveBeenCalledWith({ id: "fix", plan: fixPlan });
});

test("advice is written after its preview", async () => {
  const does = actions();
  const advicePlan = {
    sheet: "Sager",
    header: "Handling",
    changes: [{ sheet: "Sager", row: 1, column: 2, expected: "", value: "Luk" }],
    counts: { Luk: 1, Kassér: 0, Flyt: 0, Arkivér: 0, Afklar: 0 },
    targets: [],
    withoutTarget: 0,
    withTarget: 0,
    chosen: 0,
    noAdvice: 0,
  };
  renderView(pane({ advicePlan }, does));
  await userEvent.click(await screen.findByRole("button", { name: "Skriv 1 råd" }));
  expect(does.run).toHaveBeenCalledWith({ id: "writeAdvice", plan: advicePlan });
});

test("cells that an action left alone are told row by row under how it ended, whatever view is shown", async () => {
  const refused = [7, 8].map((row) => ({ sheet: "Systemer", row, column: 2, reason: "protected" as const }));
  const outcome = {
    kind: "done",
    action: "applyImport",
    result: { cells: 3, rows: 0, refused },
    revalidation: { kind: "checked" },
  } as const;
  const does = actions();
  renderView(pane({ outcome }, does));
  expect(await screen.findByRole("heading", { name: "2 celler blev ikke ændret" })).toBeTruthy();
  expect(screen.getByText(/Systemer C8 er låst/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Vis cellen Systemer C9" }));
  expect(does.show).toHaveBeenCalledWith(refused[1]);
});
