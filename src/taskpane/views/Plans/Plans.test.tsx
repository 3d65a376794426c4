/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PlanChoices } from "../../../app/plan-choices";
import { processSteps } from "../../../app/process-steps";
import type { RememberedRun } from "../../../app/history";
import { makeRegister } from "../../../core/testing/make-register";
import { isConformant, renderView } from "../../testing/conformance";
import { Plans, type PlansProps } from "./Plans";
import { TEXTS } from "./Plans.text";

const STEPS = processSteps({
  date1904: false,
  registers: {
    interfaces: makeRegister("interfaces", [
      { interfaceId: "1", decision: "Bevares" },
      { interfaceId: "2", decision: "" },
    ]),
    procurements: makeRegister("procurements", [], ["procurementId", "system"]),
  },
});
const CHOICES: PlanChoices = {
  steps: STEPS,
  hasCases: true,
  procurements: [
    { key: "A-7", name: "A-7 Nexus", row: 0 },
    { key: "A-8", name: "A-8 Cura", row: 1 },
  ],
  impact: {
    systems: [
      { row: 4, name: "Cura" },
      { row: 2, name: "Nexus" },
    ],
    impactOf: (row) => ({
      title: `Hvad hvis ${row} fjernes`,
      lines: ["2 snitflader falder væk: A, B."],
      missing: ["Registret Sager blev ikke fundet."],
    }),
  },
};
const EMPTY: PlanChoices = { steps: [], hasCases: false, procurements: [], impact: { ...CHOICES.impact, systems: [] } };
const RUN: RememberedRun = {
  at: "2026-11-24 09:05",
  kept: true,
  comparison: {
    since: "2026-11-20 16:30",
    otherRuleSet: false,
    rules: [{ rule: "r", judged: true, before: 30, after: 12, fresh: 12, mended: 30, remaining: 0 }],
    figures: [],
  },
};
const view = (state: Partial<PlansProps["state"]>, props: Partial<PlansProps> = {}): React.JSX.Element => (
  <Plans
    busy={false}
    onRun={() => undefined}
    onShow={() => undefined}
    onCopy={() => Promise.resolve()}
    {...props}
    state={{ sinceLast: null, planChoices: CHOICES, ...state }}
  />
);

isConformant({
  texts: TEXTS,
  states: {
    "not read": () => view({ planChoices: null }),
    "nothing to choose": () => view({ planChoices: EMPTY, sinceLast: { ...RUN, comparison: undefined } }),
    full: () => view({ sinceLast: RUN }),
    "not kept": () => view({ sinceLast: { ...RUN, kept: false } }),
  },
});

test.each([
  ["Lav arket ”Siden sidst”", { id: "sinceLast" }],
  ["Lav arbejdsliste", { id: "worklist" }],
  ["Skriv råd i Handling …", { id: "previewAdvice" }],
  ["Lav bilag", { id: "tenderAnnex", procurement: "A-7", language: "da" }],
  ["Hent fra registrene igen", { id: "readPlanChoices" }],
])("%s", async (name, action) => {
  const onRun = jest.fn();
  renderView(view({}, { onRun }));
  await userEvent.click(screen.getByRole("button", { name }));
  expect(onRun).toHaveBeenCalledWith(action);
});

test("another procurement in another language", async () => {
  const onRun = jest.fn();
  renderView(view({}, { onRun }));
  await userEvent.selectOptions(screen.getByLabelText("Anskaffelse"), "A-8 Cura");
  await userEvent.selectOptions(screen.getByLabelText("Bilagets sprog"), "Engelsk");
  await userEvent.click(screen.getByRole("button", { name: "Lav bilag" }));
  expect(onRun).toHaveBeenCalledWith({ id: "tenderAnnex", procurement: "A-8", language: "en" });
});

test("what has happened since last time in one line; that it was not kept is told beside it", () => {
  const { rerender } = renderView(view({ sinceLast: RUN }));
  expect(screen.getByText("12 nye, 30 rettede siden 20-11-2026.")).toBeTruthy();
  expect(screen.queryByText(/kunne ikke huskes/)).toBeNull();
  rerender(view({ sinceLast: { ...RUN, kept: false } }));
  expect(screen.getByText(/kunne ikke huskes/)).toBeTruthy();
});

test("what hangs on a system is shown and copied; a refusal is told", async () => {
  const onCopy = jest.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error("nej"));
  renderView(view({}, { onCopy }));
  expect(screen.queryByRole("button", { name: "Kopiér" })).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText("System"), "Nexus");
  expect(screen.getByText("2 snitflader falder væk: A, B.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Kopiér" }));
  expect(onCopy).toHaveBeenCalledWith("Hvad hvis 2 fjernes\n- 2 snitflader falder væk: A, B.\nRegistret Sager blev ikke fundet.");
  expect(await screen.findByText("Teksten er kopieret.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Kopiér" }));
  expect(await screen.findByText(/gav ikke lov/)).toBeTruthy();
});

test("while an action runs no other is started", async () => {
  const onRun = jest.fn();
  renderView(view({}, { onRun, busy: true }));
  await userEvent.click(screen.getByRole("button", { name: "Lav arbejdsliste" }));
  expect(onRun).not.toHaveBeenCalled();
});

test("the process leads to what is left, and offers tools that are missing", async () => {
  const onRun = jest.fn();
  const onShow = jest.fn();
  renderView(view({}, { onRun, onShow }));
  expect(screen.getByText("1 af 2 (50 %)")).toBeTruthy();
  expect(screen.getByText("Næste: Snitflader, der er truffet beslutning om; 1 mangler")).toBeTruthy();
  expect(screen.getByText("Arket har ingen rækker endnu.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Gå til det næste i Snitfladeoverblik og -strategi" }));
  expect(onShow).toHaveBeenCalledWith({ sheet: "Snitflader", row: 2, column: 1 });
  await userEvent.click(screen.getByRole("button", { name: "Indsæt redskab til KMD Sag Exit-strategi" }));
  expect(onRun).toHaveBeenCalledWith({ id: "insertTemplate", register: "caseAreas" });
});
