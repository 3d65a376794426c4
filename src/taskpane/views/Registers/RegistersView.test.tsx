/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { EMPTY_SESSION, type SessionState } from "../../../app/session/session";
import { recogniseWorkbook } from "../../../core/recognition/recognise";
import { data, sheet } from "../../../core/recognition/testing/sheet-info";
import { REGISTERS } from "../../../core/registers";
import { DEFAULTS } from "../../preferences/preferences";
import { renderView } from "../../testing/conformance";
import { sampleValidation } from "../../testing/samples";
import type { PaneActions } from "../view-props";
import RegistersView from "./RegistersView";

const view = (state: Partial<SessionState>, run: PaneActions["run"] = () => undefined): React.JSX.Element => (
  <RegistersView
    state={{ ...EMPTY_SESSION, ...state }}
    actions={{ run } as PaneActions}
    preferences={DEFAULTS}
    onPreferences={() => undefined}
  />
);

const SYSTEMS = ["System-id", "Systemnavn", "Leverandør", "Systemtype"];
const copies = recogniseWorkbook([sheet("Systemer", [SYSTEMS, data(4)]), sheet("Systemer (2)", [SYSTEMS, data(4)])]);
const UNCLEAR: Partial<SessionState> = { found: { recognition: copies, registers: [] } };

test("the registers are looked for when nobody has done so", () => {
  const run = jest.fn();
  renderView(view({}, run));
  expect(run).toHaveBeenCalledWith({ id: "readOverview", overview: "process" });
});

test("each register is told to be found or not, with columns of the municipality's own", () => {
  renderView(view({ found: sampleValidation() }));
  expect(screen.getByText("Vores note")).toBeTruthy();
  expect(screen.getAllByText("Ikke fundet i projektmappen")).toHaveLength(REGISTERS.length - 1);
});

test("what recognition asks is answered here", async () => {
  const run = jest.fn();
  renderView(view(UNCLEAR, run));
  await userEvent.click(screen.getByRole("button", { name: "Brug arket ”Systemer (2)”" }));
  expect(run).toHaveBeenCalledWith({
    id: "answerQuestion",
    question: copies.questions[0],
    answer: { kind: "pick", register: "systems", candidate: expect.objectContaining({ sheet: "Systemer (2)" }) },
  });
});

test("a sheet can be chosen by hand where no register was found", async () => {
  const run = jest.fn();
  renderView(view(UNCLEAR, run));
  await userEvent.click(screen.getByRole("button", { name: "Vælg ark til ”Snitflader”" }));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Ark eller tabel" }), "Systemer");
  await userEvent.click(screen.getByRole("button", { name: "Gem" }));
  expect(run).toHaveBeenCalledWith({ id: "saveChoice", choice: expect.objectContaining({ sheet: "Systemer", register: "interfaces" }) });
});
