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
