/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { MappingChoice } from "../../../core/recognition/choice";
import { recogniseWorkbook } from "../../../core/recognition/recognise";
import { data, sheet } from "../../../core/recognition/testing/sheet-info";
import { registerSpec } from "../../../core/registers";
import { isConformant, renderView } from "../../testing/conformance";
import { MappingEditor, type MappingEditorProps } from "./MappingEditor";
import { Questions, type QuestionsProps } from "./Questions";
import { RememberedChoices } from "./RememberedChoices";

const HEADERS = ["System-id", "Systemnavn", "Kaldes", "Leverandør", "Systemtype", "Forvaltning"];
const SHEETS = [sheet("Ark1", [["Overblik"], HEADERS, data(6)]), sheet("Lister", [["Kode", "Tekst"], data(2)])];
const systems = registerSpec("systems");

function editor(more: Partial<MappingEditorProps> = {}, choices: readonly MappingChoice[] = []): React.JSX.Element {
  const { places, mappings } = recogniseWorkbook(SHEETS, choices);
  const nothing = { onSave: () => undefined, onForget: () => undefined, onCancel: () => undefined };
  return <MappingEditor spec={systems} places={places} mapping={mappings[0]!} busy={false} {...nothing} {...more} />;
}
const copies = recogniseWorkbook([sheet("Systemer", [HEADERS, data(6)]), sheet("Systemer (2)", [HEADERS, data(6)])]);
const rowsOf = (...ids: readonly string[]): string[][] => ids.map((id) => [id, `System ${id}`, "", "KMD", "Fagsystem", "Social"]);
const severalLists = recogniseWorkbook([sheet("Systemer", [HEADERS, ...rowsOf("S1", "S2")]), sheet("Arkiv", [HEADERS, ...rowsOf("S7")])]);
const half = recogniseWorkbook([sheet("IT Systemer", [["Id", "Navn"], data(2)])]);
const torn = recogniseWorkbook([
  sheet("Ark1", [
    ["Snitflade-id", "Afsendersystem", "Modtagersystem", "Komponent", "Sagsområde", "Exitvej", "KLE", "Afdeling", "Åbne sager"],
    data(9),
  ]),
]);
const questions = (recognition: QuestionsProps["recognition"], more: Partial<QuestionsProps> = {}): React.JSX.Element => (
  <Questions recognition={recognition} busy={false} onAnswer={() => undefined} onForgetAll={() => undefined} {...more} />
);
const CHOSEN: MappingChoice = { sheet: "Ark1", register: "systems", columns: { systemName: "Kaldes" } };
const remembered = (onForget: () => void = () => undefined): React.JSX.Element => (
  <RememberedChoices
    recognition={{ followed: [CHOSEN, { sheet: "Lister", register: null, columns: {} }], idle: [{ ...CHOSEN, sheet: "Væk", table: "T" }] }}
    busy={false}
    onForget={onForget}
  />
);

isConformant({
  states: {
    // The register with fewest columns: axe takes its time over each of them.
    editor: () =>
      editor({ spec: registerSpec("documentStrategy"), mapping: { ...recogniseWorkbook(SHEETS).mappings[0]!, byChoice: true } }),
    "which sheet": () => questions(copies),
    "several lists": () => questions(severalLists),
    "is it": () => questions(half),
    "which register": () => questions(torn),
    unreadable: () => questions({ questions: [], failure: "unreadable" }),
    "newer version": () => questions({ questions: [], failure: "newer-version" }),
    remembered: () => remembered(),
  },
  // A row of headers that is too long is cut short in the middle of ”Forvaltning”.
  data: ["Forva"],
});

const field = (name: string): HTMLSelectElement => screen.getByRole("combobox", { name: new RegExp(`^${name} ?\\*?$`) });

test("several lists can be read as one register, or one of them alone", async () => {
  const onAnswer = jest.fn();
  renderView(questions(severalLists, { onAnswer }));
  await userEvent.click(screen.getByRole("button", { name: "Læs alle som ét register" }));
  expect(onAnswer).toHaveBeenLastCalledWith(severalLists.questions[0], { kind: "together", register: "systems" });
  await userEvent.click(screen.getByRole("button", { name: "Kun arket ”Arkiv”" }));
  expect(onAnswer).toHaveBeenLastCalledWith(severalLists.questions[0], expect.objectContaining({ kind: "pick", register: "systems" }));
});

describe("the editor", () => {
  test("shows how the register is recognised, and saves only what the user has changed", async () => {
    const onSave = jest.fn();
    renderView(editor({ onSave }));
    expect([field("Ark eller tabel").selectedOptions[0]!.text, field("Systemnavn").value, field("Systemejer").value]).toEqual([
      "Ark1",
      "Systemnavn",
      "",
    ]);
    await userEvent.selectOptions(field("Systemnavn"), "Kaldes");
    await userEvent.selectOptions(field("Leverandør"), "");
    expect(screen.getByText("Overskrifter, der ikke bruges: Systemnavn, Leverandør.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Gem" }));
    expect(onSave).toHaveBeenCalledWith({ sheet: "Ark1", register: "systems", columns: { systemName: "Kaldes", supplier: null } });
  });

  test("a header serves one column: it is taken from the one that had it", async () => {
    renderView(editor());
    await userEvent.selectOptions(field("Systemejer"), "Leverandør");
    expect(field("Leverandør").value).toBe("");
  });

  test("points out the header row, and says where it is in what is saved", async () => {
    const onSave = jest.fn();
    renderView(editor({ onSave }));
    expect(
      within(field("Række med overskrifter"))
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Række 1: Overblik", expect.stringMatching(/^Række 2: System-id, Systemnavn/), "Række 3: x, x, x, x, x, x"]);
    await userEvent.selectOptions(field("Række med overskrifter"), "0");
    await userEvent.selectOptions(field("System-id"), "Overblik");
    await userEvent.click(screen.getByRole("button", { name: "Gem" }));
    expect(onSave).toHaveBeenCalledWith({ sheet: "Ark1", register: "systems", headerRow: 0, columns: { systemId: "Overblik" } });
  });

  test("another sheet can be chosen, also where none was found", async () => {
    const onSave = jest.fn();
    const { places } = recogniseWorkbook(SHEETS);
    const nothing = { onForget: () => undefined, onCancel: () => undefined };
    renderView(<MappingEditor spec={systems} places={places} busy={false} onSave={onSave} {...nothing} />);
    expect(screen.queryByRole("button", { name: "Gem" })).toBeNull();
    await userEvent.selectOptions(field("Ark eller tabel"), "Lister");
    await userEvent.selectOptions(field("System-id"), "Kode");
    await userEvent.click(screen.getByRole("button", { name: "Gem" }));
    expect(onSave).toHaveBeenCalledWith({ sheet: "Lister", register: "systems", columns: { systemId: "Kode" } });
  });

  test("no register, and back to automatic recognition where something was chosen", async () => {
    const [onSave, onForget] = [jest.fn(), jest.fn()];
    renderView(editor({ onSave, onForget }, [CHOSEN]));
    expect(field("Systemnavn").value).toBe("Kaldes");
    await userEvent.click(screen.getByRole("button", { name: "Arket er ikke et register" }));
    expect(onSave).toHaveBeenCalledWith({ sheet: "Ark1", register: null, columns: {} });
    await userEvent.click(screen.getByRole("button", { name: "Tilbage til automatisk genkendelse" }));
    expect(onForget).toHaveBeenCalledWith(expect.objectContaining({ sheet: "Ark1" }));
  });

  test("what was recognised by itself has nothing to go back to", () => {
    renderView(editor());
    expect(screen.queryByRole("button", { name: "Tilbage til automatisk genkendelse" })).toBeNull();
  });
});

describe("questions", () => {
  test.each([
    ["Brug arket ”Systemer (2)”", copies, { kind: "pick", register: "systems", candidate: { sheet: "Systemer (2)" } }],
    ["Ingen af dem", copies, { kind: "none" }],
    ["Ja, det er ”Systemer og kontrakter”", half, { kind: "pick", register: "systems", candidate: { sheet: "IT Systemer" } }],
    ["Det er ”Sagsområder”", torn, { kind: "pick", register: "caseAreas" }],
    ["Nej, det er ikke et register", torn, { kind: "none" }],
  ])("%s", async (name, recognition, answer) => {
    const onAnswer = jest.fn();
    renderView(questions(recognition, { onAnswer }));
    await userEvent.click(screen.getByRole("button", { name }));
    expect(onAnswer).toHaveBeenCalledWith(
      recognition.questions[0],
      expect.objectContaining({ ...answer, ...("candidate" in answer ? { candidate: expect.objectContaining(answer.candidate) } : {}) }),
    );
  });

  test("tell what would be used: rows, the header row, and what was not recognised", () => {
    renderView(questions(half));
    expect(screen.getByText("1 række, overskrifter i række 1. Ingen kolonner genkendt. Ikke genkendt: Id, Navn.")).toBeTruthy();
  });

  test("can't be answered while something runs, and there are none where all is clear", async () => {
    const onAnswer = jest.fn();
    const { rerender, container } = renderView(questions(copies, { onAnswer, busy: true }));
    await userEvent.click(screen.getByRole("button", { name: "Ingen af dem" }));
    expect(onAnswer).not.toHaveBeenCalled();
    rerender(questions({ questions: [] }));
    expect(container.querySelector("section")).toBeNull();
  });
});

test("remembered choices can be forgotten one by one and all at once, also those that are idle", async () => {
  const onForget = jest.fn();
  renderView(remembered(onForget));
  await userEvent.click(screen.getByRole("button", { name: "Glem: Tabellen ”T” på arket ”Væk” er ”Systemer og kontrakter”" }));
  expect(onForget).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: "Væk", table: "T" }));
  await userEvent.click(screen.getByRole("button", { name: "Glem alle valg" }));
  expect(onForget).toHaveBeenLastCalledWith();
});
