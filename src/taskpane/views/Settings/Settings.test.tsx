/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextDecoder } from "node:util";
import { STORE_KEYS } from "../../../app/ports";
import type { StoredState } from "../../../app/stores/stored-state";
import { DEFAULT_SETTINGS } from "../../../core/settings/settings";
import { isConformant, renderView } from "../../testing/conformance";
import { choicesOf } from "../../testing/samples";
import { Settings } from "./Settings";

// Every browser has it; jsdom has not.
beforeAll(() => Object.assign(global, { TextDecoder }));

const edition = (id: string) => ({ id, name: `KLE ${id}`, date: "2026-02", covers: [3 as const], source: "KL" });
const STORED: StoredState = {
  settings: DEFAULT_SETTINGS,
  shippedKle: [edition("a")],
  loadedKle: [],
  lastChange: null,
  changes: [],
  brokenChanges: 0,
  sizes: { settings: 900, mappings: 0, meanings: 0, acceptances: 12_001, changes: 0, kle: 0, history: 2_000 },
  newer: [],
};
const view = (stored: StoredState | null, onRun: (action: unknown) => void = () => undefined): React.JSX.Element => (
  <Settings stored={stored} busy={false} onRun={onRun} onReload={() => undefined} />
);

isConformant({
  states: {
    reading: () => view(null),
    usual: () => view(STORED),
    loaded: () => view({ ...STORED, loadedKle: [edition("b")], brokenChanges: 1 }),
    unreadable: () => view({ ...STORED, loadedKle: "unreadable" }),
    "of a newer version": () => view({ ...STORED, loadedKle: "newer-version", newer: ["settings", "changes", "kle"] }),
  },
  data: choicesOf("cases", "action"),
});

test("what is typed is saved; settings that are not shown stay as they are", async () => {
  const onRun = jest.fn();
  renderView(view({ ...STORED, settings: { ...DEFAULT_SETTINGS, ...({ another: 1 } as object) } }, onRun));
  await userEvent.type(screen.getByLabelText("Kommunens navn"), "Eksempelkommune");
  const years = screen.getByLabelText(/År uden aktivitet/);
  await userEvent.clear(years);
  await userEvent.type(years, "3");
  await userEvent.type(screen.getByLabelText("Kommunens egne KLE-numre"), "99.99.99{Enter}27.99.*{Enter}{Enter}99.99.99");
  await userEvent.click(screen.getByRole("button", { name: "Gem indstillinger" }));
  expect(onRun).toHaveBeenCalledWith({
    id: "saveSettings",
    settings: { ...DEFAULT_SETTINGS, another: 1, municipality: "Eksempelkommune", inactivityYears: 3, ownKle: ["99.99.99", "27.99.*"] },
  });
});

test("assumptions on the clean-up are saved, and a price that is not known stays unknown", async () => {
  const onRun = jest.fn();
  renderView(view(STORED, onRun));
  for (const [label, text] of [
    ["Minutter pr. sag: Flyt", "20"],
    [/År efter kassationsåret/, "2"],
    [/pris på konvertering/, "250000"],
  ] as const) {
    await userEvent.clear(screen.getByLabelText(label));
    await userEvent.type(screen.getByLabelText(label), text);
  }
  const save = { name: "Gem indstillinger" };
  await userEvent.click(screen.getByRole("button", save));
  const settings = { ...DEFAULT_SETTINGS, minutes: { ...DEFAULT_SETTINGS.minutes, Flyt: 20 }, extraRetentionYears: 2 };
  expect(onRun).toHaveBeenLastCalledWith({ id: "saveSettings", settings: { ...settings, conversionPrice: 250_000 } });
  await userEvent.clear(screen.getByLabelText(/pris på konvertering/));
  await userEvent.click(screen.getByRole("button", save));
  expect(onRun).toHaveBeenLastCalledWith({ id: "saveSettings", settings: { ...settings, conversionPrice: null } });
});

test.each([
  [/Kroner i timen/, "5001", "Skriv et helt tal fra 0 til 5000."],
  [/År uden aktivitet/, "31", "Skriv et helt tal fra 1 til 30."],
  [/Dage før en opsigelsesfrist/, "fem", "Skriv et helt tal fra 0 til 730."],
  [/egne KLE/, "27.9", "Ikke et KLE-nummer: 27.9"],
])("%s: %s is told and not saved", async (label, text, message) => {
  const onRun = jest.fn();
  renderView(view(STORED, onRun));
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
  expect(screen.getByText(message)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Gem indstillinger" }));
  expect(onRun).not.toHaveBeenCalled();
});

test("a chosen file is read here and handed over as text; a loaded edition can be removed", async () => {
  const onRun = jest.fn();
  renderView(view({ ...STORED, loadedKle: [edition("b")] }, onRun));
  fireEvent.change(screen.getByTestId("kle-file"), { target: { files: [new File(["<KLE-Emneplan/>"], "kle.xml")] } });
  await waitFor(() => expect(onRun).toHaveBeenCalledWith({ id: "loadKle", text: "<KLE-Emneplan/>" }));
  await userEvent.click(screen.getByRole("button", { name: "Fjern indlæst udgave" }));
  expect(onRun).toHaveBeenLastCalledWith({ id: "removeKle" });
});

test("the list of changes is forgotten, if there is one", async () => {
  const onRun = jest.fn();
  const { rerender } = renderView(view(STORED, onRun));
  await userEvent.click(screen.getByRole("button", { name: "Glem ændringslisten" }));
  expect(onRun).not.toHaveBeenCalled();
  rerender(view({ ...STORED, brokenChanges: 2 }, onRun));
  await userEvent.click(screen.getByRole("button", { name: "Glem ændringslisten" }));
  expect(onRun).toHaveBeenCalledWith({ id: "forgetChanges" });
});

test("all traces are removed only when it is asked for twice", async () => {
  const onRun = jest.fn();
  renderView(view(STORED, onRun));
  await userEvent.click(screen.getByRole("button", { name: "Fjern alle spor" }));
  await userEvent.click(screen.getByRole("button", { name: "Behold det" }));
  expect(onRun).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Fjern alle spor" }));
  await userEvent.click(screen.getByRole("button", { name: "Fjern det" }));
  expect(onRun).toHaveBeenCalledWith({ id: "removeTraces" });
});

test("each part that the workbook stores is listed with its size", () => {
  renderView(view(STORED));
  const rows = within(screen.getByRole("table", { name: "Hvad gemmer tilføjelsesprogrammet?" })).getAllByRole("row");
  const shown = rows.slice(1).map((row) => [within(row).getByRole("rowheader").textContent, within(row).getByRole("cell").textContent]);
  expect(shown).toHaveLength(STORE_KEYS.length);
  expect(shown.map(([, size]) => size)).toEqual(["1 kB", "intet", "intet", "13 kB", "intet", "intet", "2 kB"]);
});
