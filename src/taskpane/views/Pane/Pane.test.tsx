/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { EMPTY_SESSION, type SessionState } from "../../../app/session";
import { REGISTERS } from "../../../core/registers";
import { recogniseWorkbook } from "../../../core/recognition/recognise";
import { data, sheet } from "../../../core/recognition/testing/sheet-info";
import { isConformant, renderView } from "../../testing/conformance";
import { pretendLayout } from "../../testing/layout";
import { sampleValidation } from "../../testing/samples";
import { Pane, type PaneProps } from "./Pane";
import { TEXTS } from "./Pane.text";

let stop: () => void;
beforeEach(() => (stop = pretendLayout()));
afterEach(() => stop());

const IDLE: SessionState = EMPTY_SESSION;
const NOTHING: Omit<PaneProps, "state"> = {
  onRun: () => undefined,
  onCancel: () => undefined,
  onShow: () => undefined,
  onShowSheet: () => undefined,
  onDismissPlan: () => undefined,
  onCopy: () => Promise.resolve(),
  onReload: () => undefined,
  onDismiss: () => undefined,
  hidden: new Set(),
  onHiddenChange: () => undefined,
};
const view = (state: Partial<SessionState>, props: Partial<PaneProps> = {}): React.JSX.Element => (
  <Pane {...NOTHING} {...props} state={{ ...IDLE, ...state }} />
);

const RUNNING: SessionState["running"] = { action: "validate", progress: { step: "read", fraction: 0.42, register: "cases" } };
const NO_REGISTER: SessionState["outcome"] = {
  kind: "failed",
  action: "validate",
  failure: { code: "no-register", data: {}, recognition: recogniseWorkbook([]) },
};

isConformant({
  texts: TEXTS,
  states: {
    empty: () => view({}),
    working: () => view({ running: RUNNING }),
    done: () => view({ outcome: { kind: "done", action: "validate", result: sampleValidation() }, validation: sampleValidation() }),
    failed: () =>
      view({ outcome: { kind: "failed", action: "highlight", failure: { code: "sheet-protected", data: { sheet: "Systemer" } } } }),
    "no register": () => view({ outcome: NO_REGISTER }),
  },
});

test.each([
  ["Validér", "validate"],
  ["Markér KMD Sag-afhængigheder", "highlight"],
  ["Fjern markering", "removeHighlights"],
  ["Lav resuméer", "summaries"],
])("%s runs %s", async (name, action) => {
  const onRun = jest.fn();
  renderView(view({}, { onRun }));
  await userEvent.click(screen.getByRole("button", { name }));
  expect(onRun).toHaveBeenCalledWith({ id: action });
});

test("while an action runs its progress is told, no other can be started, and it can be cancelled", async () => {
  const onRun = jest.fn();
  const onCancel = jest.fn();
  renderView(view({ running: RUNNING }, { onRun, onCancel }));
  expect(screen.getByRole("progressbar", { name: "Læser Sagsoprydning" }).getAttribute("aria-valuenow")).toBe("0.42");
  await userEvent.click(screen.getByRole("button", { name: "Lav resuméer" }));
  expect(onRun).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Annullér" }));
  expect(onCancel).toHaveBeenCalledTimes(1);
});

test("a workbook without registers is told what was looked for", () => {
  renderView(view({ outcome: NO_REGISTER }));
  for (const title of ["Systemer og kontrakter", "Snitflader", "Sagsoprydning"]) expect(screen.getAllByText(title)).not.toEqual([]);
});

test("registers and what could not be judged have their tabs", async () => {
  renderView(view({ validation: sampleValidation() }));
  await userEvent.click(screen.getByRole("tab", { name: /Registre/ }));
  expect(screen.getByText("Vores note")).toBeTruthy();
  expect(screen.getAllByText("Ikke fundet i projektmappen")).toHaveLength(REGISTERS.length - 1);
  await userEvent.click(screen.getByRole("tab", { name: /Ikke vurderet \(1\)/ }));
  expect(screen.getByText("Arket ”Snitflader” blev ikke fundet.")).toBeTruthy();
});

test("findings of before an edit are told to be so", () => {
  renderView(view({ validation: sampleValidation(), changedSince: true }));
  expect(screen.getByText(/kontrollen kl\. 09\.05/)).toBeTruthy();
});

describe("what recognition asks", () => {
  const SYSTEMS = ["System-id", "Systemnavn", "Leverandør", "Systemtype"];
  const copies = recogniseWorkbook([sheet("Systemer", [SYSTEMS, data(4)]), sheet("Systemer (2)", [SYSTEMS, data(4)])]);
  const failure = { code: "register-unclear" as const, data: {}, recognition: copies };
  const answer = { name: "Brug arket ”Systemer (2)”" };

  test.each<[string, Partial<SessionState>]>([
    ["beside other findings", { validation: { ...sampleValidation(), recognition: copies } }],
    ["when nothing else was found", { outcome: { kind: "failed", action: "validate", failure } }],
    ["when an answer left nothing", { outcome: { kind: "done", action: "answerQuestion", again: { kind: "failed", failure } } }],
  ])("is answered in the pane, %s", async (_when, state) => {
    const onRun = jest.fn();
    renderView(view(state, { onRun }));
    await userEvent.click(screen.getByRole("button", answer));
    expect(onRun).toHaveBeenCalledWith({
      id: "answerQuestion",
      question: copies.questions[0],
      answer: { kind: "pick", register: "systems", candidate: expect.objectContaining({ sheet: "Systemer (2)" }) },
    });
  });

  test("a sheet can be chosen by hand where no register was found", async () => {
    const onRun = jest.fn();
    renderView(view({ outcome: { kind: "failed", action: "validate", failure } }, { onRun }));
    await userEvent.click(screen.getByRole("button", { name: "Vælg ark til ”Snitflader”" }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Ark eller tabel" }), "Systemer");
    await userEvent.click(screen.getByRole("button", { name: "Gem" }));
    expect(onRun).toHaveBeenCalledWith({
      id: "saveChoice",
      choice: expect.objectContaining({ sheet: "Systemer", register: "interfaces" }),
    });
  });
});

test("settings and import have a way in and a way back, and progress is seen there too", async () => {
  const onRun = jest.fn();
  const { rerender } = renderView(view({}, { onRun }));
  await userEvent.click(screen.getByRole("button", { name: "Indstillinger" }));
  expect(screen.getByRole("heading", { name: "Indstillinger" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Tilbage" }));
  await userEvent.click(screen.getByRole("button", { name: "Hent fra KITOS" }));
  expect(onRun).toHaveBeenCalledWith({ id: "findImports" });
  rerender(view({ running: { action: "findImports", progress: { step: "recognise", fraction: 0 } } }, { onRun }));
  expect(screen.getByRole("progressbar", { name: "Leder efter registre" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Tilbage" }));
  expect(screen.getByRole("button", { name: "Validér" })).toBeTruthy();
});

test("a plan of mends is shown over the pane and made on request", async () => {
  const onRun = jest.fn();
  const fixPlan = {
    mends: [{ change: { sheet: "Systemer", row: 1, column: 2, expected: " a", value: "a" }, findings: [] }],
    left: [],
    date1904: false,
  };
  renderView(view({ fixPlan }, { onRun }));
  await userEvent.click(screen.getByRole("button", { name: "Ret 1 celle" }));
  expect(onRun).toHaveBeenCalledWith({ id: "fix", plan: fixPlan });
});

test("plans have a way in, which reads what can be chosen, and advice is written after its preview", async () => {
  const onRun = jest.fn();
  const { rerender } = renderView(view({}, { onRun }));
  await userEvent.click(screen.getByRole("button", { name: "Strategi og planer" }));
  expect(onRun).toHaveBeenCalledWith({ id: "readPlanChoices" });
  expect(screen.getByRole("heading", { name: "Strategi og planer" })).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Hvad hvis: planen" })).toBeTruthy();
  const advicePlan = {
    sheet: "Sager",
    header: "Handling",
    changes: [{ sheet: "Sager", row: 1, column: 2, expected: "", value: "Luk" }],
    counts: { Luk: 1, Kassér: 0, Flyt: 0, Arkivér: 0, Afklar: 0 },
    movesWithoutTarget: 0,
    chosen: 0,
    noAdvice: 0,
  };
  rerender(view({ advicePlan }, { onRun }));
  await userEvent.click(screen.getByRole("button", { name: "Skriv 1 råd" }));
  expect(onRun).toHaveBeenCalledWith({ id: "writeAdvice", plan: advicePlan });
});

test("what has happened since last time is told over the findings", () => {
  const comparison = { since: "2026-11-20 16:30", otherRuleSet: false, rules: [], figures: [] };
  renderView(view({ validation: sampleValidation(), sinceLast: { at: "2026-11-24 09:05", comparison, kept: true } }));
  expect(screen.getByText("0 nye, 0 rettede siden 20-11-2026.")).toBeTruthy();
});

test("findings that are older than settings or edits are told to be", () => {
  const { rerender } = renderView(view({ validation: sampleValidation(), settingsSince: true }));
  expect(screen.getByText(/^Indstillinger eller KLE er ændret/)).toBeTruthy();
  rerender(view({ validation: sampleValidation(), changedSince: true }));
  expect(screen.getByText(/^Der er rettet i et register/)).toBeTruthy();
});
