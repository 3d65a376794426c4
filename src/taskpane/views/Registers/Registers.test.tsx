/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { MappingChoice } from "../../../core/recognition/choice";
import { recogniseWorkbook } from "../../../core/recognition/recognise";
import { data, sheet } from "../../../core/recognition/testing/sheet-info";
import type { SheetLedger } from "../../../core/recognition/ledger/ledger";
import { isConformant, renderView } from "../../testing/conformance";
import { Registers, type RegistersProps } from "./Registers";

const HEADERS = ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Forvaltning", "Vores note"];
const SHEETS = [sheet("Ark1", [["Overblik"], HEADERS, data(6)]), sheet("Lister", [["Kode", "Tekst"], data(2)])];
const CHOSEN: MappingChoice = { sheet: "Ark1", register: "systems", columns: { systemName: "Kaldes" } };

function view(choices: readonly MappingChoice[] = [], more: Partial<RegistersProps> = {}, sheets = SHEETS): React.JSX.Element {
  const recognition = recogniseWorkbook(sheets, choices);
  const validation = { recognition, registers: recognition.mappings.map((mapping) => ({ mapping, rows: 1 })) };
  return (
    <Registers
      validation={validation}
      busy={false}
      onSaveChoice={() => undefined}
      onForgetChoice={() => undefined}
      onReadAlong={() => undefined}
      onShow={() => undefined}
      {...more}
    />
  );
}

isConformant({ states: { found: () => view(), chosen: () => view([CHOSEN]) } });

const register = (title: string): HTMLElement => screen.getByRole("heading", { name: title }).closest("li")!;

test("tells the sheet, the header row and what was not matched in both directions", () => {
  renderView(view());
  const text = register("Systemer og kontrakter").textContent;
  for (const part of [
    "1 række på arket ”Ark1”",
    "Overskrifter i række 2",
    "Systemejer (påkrævet)",
    "Ikke genkendt, lades i fred",
    "Vores note",
  ])
    expect(text).toContain(part);
  expect(register("Snitflader").textContent).toContain("Ikke fundet i projektmappen");
});

test("the matched columns unfold: the register's column, its header and where it stands", async () => {
  renderView(view());
  await userEvent.click(screen.getByRole("button", { name: "Vis kolonnerne" }));
  const rows = within(screen.getByRole("table", { name: "Systemer og kontrakter" })).getAllByRole("row");
  expect(rows.map(({ textContent }) => textContent).slice(0, 3)).toEqual([
    "Kolonne i registretOverskrift i arket",
    "System-idSystem-id (kolonne A)",
    "SystemnavnSystemnavn (kolonne B)",
  ]);
});

test("a chosen header that is gone is told where the register is", () => {
  renderView(view([CHOSEN]));
  expect(register("Systemer og kontrakter").textContent).toContain(
    "Overskriften ”Kaldes”, som er valgt til ”Systemnavn”, er ikke i arket mere.",
  );
});

const LEDGER: SheetLedger[] = [
  {
    sheet: "Ark1",
    used: { row: 0, column: 1, rowCount: 9, columnCount: 6 },
    filled: 318,
    entries: [
      { kind: "read", register: "systems", count: 312, rows: [] },
      { kind: "header", register: "systems", count: 1, rows: [] },
      {
        kind: "left-out",
        reason: "total",
        count: 2,
        rows: [
          { row: 11, text: "I alt" },
          { row: 20, text: "Sum" },
        ],
      },
      { kind: "left-out", reason: "heading", count: 1, rows: [{ row: 4, text: "Social" }] },
      {
        kind: "asked",
        count: 2,
        rows: [
          { row: 30, text: "S-1" },
          { row: 31, text: "S-2" },
        ],
      },
    ],
  },
  { sheet: "Lister", used: null, filled: 41, entries: [{ kind: "no-register", reason: "no-known-headers", count: 41, rows: [] }] },
];

function withLedger(more: Partial<RegistersProps> = {}): React.JSX.Element {
  const recognition = { ...recogniseWorkbook(SHEETS), ledger: LEDGER };
  return view([], { validation: { recognition, registers: [] }, ...more });
}

isConformant({ states: { ledger: () => withLedger() }, data: ["I alt", "Sum", "Social", "S-1", "S-2"] });

test("each sheet says in one line what its rows are, and the rows that were not read unfold and lead to the cell", async () => {
  const onShow = jest.fn();
  renderView(withLedger({ onShow }));
  expect(screen.getByText("312 rækker læst · 1 underoverskrift og 2 summer udeladt · 2 rækker venter på jeres svar")).toBeTruthy();
  expect(screen.getByText("41 rækker hører ikke til et register: der er ingen overskrifter, som et register har")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Vis de 5 rækker, der ikke er læst" }));
  expect(screen.getAllByRole("button", { name: /^Række \d+: / }).map(({ textContent }) => textContent)).toEqual([
    "Række 5: underoverskrift, ”Social”",
    "Række 12: sum, ”I alt”",
    "Række 21: sum, ”Sum”",
    "Række 31: venter på jeres svar, ”S-1”",
    "Række 32: venter på jeres svar, ”S-2”",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Række 12: sum, ”I alt”" }));
  expect(onShow).toHaveBeenCalledWith({ sheet: "Ark1", row: 11, column: 1 });
});

test("a register that is asked about says so", () => {
  renderView(view([], {}, [sheet("Systemer", [HEADERS, data(6)]), sheet("Systemer (2)", [HEADERS, data(6)])]));
  expect(register("Systemer og kontrakter").textContent).toContain("Ikke afgjort");
});

test("one register is corrected at a time, and sheets that are another register are not offered", async () => {
  const onSaveChoice = jest.fn();
  renderView(view([], { onSaveChoice }));
  await userEvent.click(screen.getByRole("button", { name: "Ret ark og kolonner for ”Systemer og kontrakter”" }));
  await userEvent.click(screen.getByRole("button", { name: "Vælg ark til ”Snitflader”" }));
  const editors = screen.getAllByRole("combobox", { name: "Ark eller tabel" });
  expect(editors).toHaveLength(1);
  expect(
    within(editors[0]!)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["Vælg et ark", "Lister"]);
  await userEvent.selectOptions(editors[0]!, "Lister");
  await userEvent.click(screen.getByRole("button", { name: "Gem" }));
  expect(onSaveChoice).toHaveBeenCalledWith({ sheet: "Lister", register: "interfaces", columns: {} });
  expect(screen.queryByRole("combobox", { name: "Ark eller tabel" })).toBeNull();
});

test("a list that was left out is named with its reason, and can be read along", async () => {
  const onReadAlong = jest.fn();
  const rows = (...ids: readonly string[]): string[][] => ids.map((id) => [id, `System ${id}`, "KMD", "Fagsystem", "Social", ""]);
  const sheets = [sheet("Systemer", [HEADERS, ...rows("S1", "S2")]), sheet("Kopi", [HEADERS, ...rows("S1", "S2")])];
  renderView(view([], { onReadAlong }, sheets));
  expect(screen.getByRole("region", { name: "Ligner et register, men er ikke læst" }).textContent).toContain(
    "Arket ”Kopi” er ikke læst: 2 af 2 rækker, der er sammenlignet, står også i ”Systemer og kontrakter”",
  );
  await userEvent.click(screen.getByRole("button", { name: "Læs arket ”Kopi” med" }));
  expect(onReadAlong).toHaveBeenCalledWith([
    { sheet: "Systemer", register: "systems", columns: {}, together: true },
    { sheet: "Kopi", register: "systems", columns: {}, together: true },
  ]);
});

test("a register in several lists says where each stands", () => {
  const rows = (...ids: readonly string[]): string[][] => ids.map((id) => [id, `System ${id}`, "KMD", "Fagsystem", "Social", ""]);
  renderView(view([], {}, [sheet("Social", [HEADERS, ...rows("S1", "S2")]), sheet("Teknik", [HEADERS, ...rows("S11")])]));
  const text = register("Systemer og kontrakter").textContent;
  for (const part of ["på arkene ”Social”, ”Teknik”", "Arket ”Social”, række 2-3", "Arket ”Teknik”, række 2"]) expect(text).toContain(part);
});

const OWN = ["Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Årlig udgift (kr. i 1.000)"];
const own = (...ids: readonly string[]): (string | number)[][] =>
  ids.map((id, i) => [id, 10 + i, `System ${id}`, "KMD", "Fagsystem", "Ja", 120]);
const GUESSED = [sheet("Ark1", [["Vores nr.", "Tal", ...OWN], ...own("N-1", "N-2", "N-3").map(([id, , ...rest]) => [id!, "x", ...rest])])];
const KEYLESS = [sheet("Nord", [["Alfa", "Beta", ...OWN], ...own("N-1", "N-2", "N-3")])];
const KEYLESS_PARTS = [...KEYLESS, sheet("Syd", [["Alfa", "Beta", ...OWN], ...own("S-1", "S-2", "S-3")])];

isConformant({
  states: {
    guessed: () => view([], {}, GUESSED),
    keyless: () => view([], {}, KEYLESS),
    "keyless parts": () => view([], {}, KEYLESS_PARTS),
  },
  data: ["kr. i 1.000"],
});

test("a guessed column says that it is a guess, from what, and what to do; in the list of columns too", async () => {
  renderView(view([], {}, GUESSED));
  const text = register("Systemer og kontrakter").textContent;
  expect(text).toContain(
    "Gættet af indholdet”System-id” er ”Vores nr.” (kolonne A): overskriften siger det ikke klart, men det, der står i kolonnen, gør.",
  );
  expect(text).toContain("Er et gæt forkert, så vælg den rigtige kolonne, eller ingen, under ”Ret ark og kolonner”.");
  await userEvent.click(screen.getByRole("button", { name: "Vis kolonnerne" }));
  expect(screen.getByRole("cell", { name: "Vores nr. (kolonne A), gættet af indholdet" })).toBeTruthy();
});

test("a unit in a header that multiplies the numbers is shown", () => {
  renderView(view([], {}, GUESSED));
  expect(register("Systemer og kontrakter").textContent).toContain(
    "Enheder læst i overskrifterne”Årlig udgift (kr. i 1.000)”: ”kr. i 1.000”, tallene er ganget med 1.000.",
  );
});

test("where all is read by its headers as it stands there is neither guess, unit nor question", () => {
  renderView(view());
  expect(register("Systemer og kontrakter").textContent).not.toMatch(/Gættet|Enheder|Hvilken kolonne/);
});

test("a missing key is one question, and the likeliest column is filled in where it is saved", async () => {
  const onSaveChoice = jest.fn();
  renderView(view([], { onSaveChoice }, KEYLESS));
  expect(screen.getAllByText(/Hvilken kolonne er/).map(({ textContent }) => textContent)).toEqual(["Hvilken kolonne er ”System-id”?"]);
  await userEvent.click(screen.getByRole("button", { name: "”Alfa” (kolonne A)" }));
  await userEvent.click(screen.getByRole("button", { name: "”Beta” (kolonne B)" }));
  const field = screen.getByRole<HTMLSelectElement>("combobox", { name: /^System-id/ });
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe("Beta");
  await userEvent.click(screen.getByRole("button", { name: "Gem" }));
  expect(onSaveChoice).toHaveBeenCalledWith({ sheet: "Nord", register: "systems", columns: { systemId: "Beta" } });
});

test("another column than the likeliest is chosen in the editor, with nothing filled in", async () => {
  renderView(view([], {}, KEYLESS));
  await userEvent.click(screen.getByRole("button", { name: "Vælg en anden kolonne" }));
  const field = screen.getByRole<HTMLSelectElement>("combobox", { name: /^System-id/ });
  expect([document.activeElement, field.value]).toEqual([field, ""]);
});

test("of a register in several lists each is asked about, and answered where it stands", async () => {
  const onSaveChoice = jest.fn();
  renderView(view([], { onSaveChoice }, KEYLESS_PARTS));
  expect(screen.getAllByText(/Hvilken kolonne er/).map(({ textContent }) => textContent)).toEqual([
    "Hvilken kolonne er ”System-id” på arket ”Nord”?",
    "Hvilken kolonne er ”System-id” på arket ”Syd”?",
  ]);
  await userEvent.click(screen.getAllByRole("button", { name: "”Alfa” (kolonne A)" })[1]!);
  await userEvent.click(screen.getByRole("button", { name: "Gem" }));
  expect(onSaveChoice).toHaveBeenCalledWith({ sheet: "Syd", register: "systems", columns: { systemId: "Alfa" } });
});

test("is not asked again of one who has said that there is no key", () => {
  renderView(view([{ sheet: "Nord", register: "systems", columns: { systemId: null } }], {}, KEYLESS));
  expect(screen.queryByText(/Hvilken kolonne er/)).toBeNull();
});
