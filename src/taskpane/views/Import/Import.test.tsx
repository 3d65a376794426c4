/** @jest-environment jsdom */
import { TextDecoder } from "node:util";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReadImport } from "../../../app/imports/read-import";
import type { ImportedValue, ImportPlan } from "../../../core/import/import-plan";
import { makeRegister } from "../../../core/testing/make-register";
import { kitosTemplate } from "../../../core/import/kitos-template";
import { planKitosFile } from "../../../core/import/plan-kitos-file";
import { isConformant, renderView } from "../../testing/conformance";
import { Import, type ImportProps } from "./Import";

// jsdom has none.
Object.assign(globalThis, { TextDecoder });

const value = (id: string, more: Partial<ImportedValue> = {}): ImportedValue => ({
  id,
  key: "S1",
  row: 0,
  column: "supplier",
  mine: "Vores",
  theirs: "Deres",
  ...more,
});
const EMPTY: ImportPlan = {
  kind: "kitos-systems",
  register: "systems",
  added: [],
  merged: [],
  left: [],
  filled: [],
  conflicts: [],
  clears: [],
  unchanged: 3,
  onlyMine: 0,
  columnsUsed: [],
  columnsLeft: [],
  translated: [],
  unread: [],
};
const FULL: ImportPlan = {
  ...EMPTY,
  added: [{ key: "S9", sourceRow: 4, values: { systemId: "S9", systemName: "Nyt system", contractStart: 46054 } }],
  filled: [value("f", { column: "contractStart", mine: "", theirs: 46054 })],
  conflicts: [value("a"), value("b", { key: "S2" })],
  clears: [value("c", { theirs: "" })],
  left: [
    { sourceRow: 7, reason: "no-key", key: "" },
    { sourceRow: 8, reason: "row-taken", key: "K7" },
  ],
  columnsLeft: [{ index: 3, header: "Noter", reason: "no-place" }],
  translated: [{ column: "systemType", from: "Fag", to: "Fagsystem", count: 2 }],
  unread: [{ column: "supplier", from: "?", count: 1 }],
};
const read = (plan: ImportPlan): ReadImport => ({
  sheet: "KITOS",
  kind: "kitos-systems",
  plan,
  mapping: makeRegister("systems", [{ systemId: "S1" }]).mapping,
  sheetRows: [1],
  date1904: false,
});
const FILE = planKitosFile(
  kitosTemplate("contracts"),
  makeRegister("systems", [
    { systemId: "S1", contractName: "Drift", contractEnd: 46054, remark: "Ring til 140872-5211" },
    { systemId: "S2", contractName: "Drift", contractEnd: "31-12-2030" },
    { systemId: "S3", contractName: "" },
  ]),
  false,
);
const view = (props: Partial<ImportProps>): React.JSX.Element => (
  <Import
    offers={null}
    read={null}
    busy={false}
    onRun={() => undefined}
    onDismissPlan={() => undefined}
    kitosFile={null}
    onSaveFile={() => undefined}
    {...props}
  />
);

isConformant({
  states: {
    looking: () => view({ busy: true }),
    none: () => view({ offers: [] }),
    offers: () => view({ offers: [{ sheet: "KITOS", kinds: [{ kind: "kitos-contracts", known: 9 }] }] }),
    plan: () => view({ read: read(FULL) }),
    file: () => view({ offers: [], kitosFile: FILE }),
    "nothing to import": () => view({ read: read(EMPTY) }),
  },
});

test("a sheet that may be several exports is offered as each of them", async () => {
  const onRun = jest.fn();
  const kinds = [
    { kind: "kitos-contracts", known: 9 },
    { kind: "kitos-procurements", known: 9 },
  ] as const;
  renderView(view({ offers: [{ sheet: "KITOS", kinds }], onRun }));
  const buttons = screen.getAllByRole("button", { name: /Vis, hvad der sker/ });
  expect(buttons).toHaveLength(2);
  await userEvent.click(buttons[1]!);
  expect(onRun).toHaveBeenCalledWith({ id: "readImport", sheet: "KITOS", kind: "kitos-procurements" });
});

test("mine is kept unless theirs is ticked, value by value", async () => {
  const onRun = jest.fn();
  const shown = read(FULL);
  renderView(view({ read: shown, onRun }));
  expect(screen.getAllByText("Jeres: ”Vores”. Udtrækkets: ”Deres”.")).toHaveLength(2);
  expect(screen.getAllByRole("checkbox").map((box) => (box as HTMLInputElement).checked)).toEqual([false, false, false]);
  await userEvent.click(screen.getByRole("checkbox", { name: /Tag udtrækkets for S2/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: /Tøm S1/ }));
  await userEvent.click(screen.getByRole("button", { name: "Hent 1 række og 3 celler" }));
  expect(onRun).toHaveBeenCalledWith({ id: "applyImport", read: shown, choices: { useTheirs: new Set(["b"]), clear: new Set(["c"]) } });
});

test("all of theirs can be chosen at once, and let go again", async () => {
  renderView(view({ read: read(FULL) }));
  const section = screen.getByRole("heading", { name: "I har noget andet (2)" }).parentElement!;
  await userEvent.click(within(section).getByRole("button", { name: "Vælg alle" }));
  expect(screen.getByRole("button", { name: "Hent 1 række og 3 celler" })).toBeTruthy();
  await userEvent.click(within(section).getByRole("button", { name: "Fravælg alle" }));
  expect(screen.getByRole("button", { name: "Hent 1 række og 1 celle" })).toBeTruthy();
});

test("nothing of the import is passed over: rows, columns and words are listed, dates as days", () => {
  renderView(view({ read: read(FULL) }));
  for (const text of [
    "Række 5: S9, Nyt system, 01-02-2026",
    "Række 8: hverken id eller navn",
    "Række 9 (K7): jeres række hører til en anden række i udtrækket",
    "Noter: redskabet har ikke en kolonne til den",
  ])
    expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByText(/”01-02-2026”/)).toBeTruthy();
  expect(screen.getByText(/”Fag” bliver ”Fagsystem” \(2 gange\)/)).toBeTruthy();
  expect(screen.getByText(/”\?” \(1 gang\); cellen lades i fred/)).toBeTruthy();
});

test("where there is nothing to import there is nothing to press but Cancel", async () => {
  const onDismissPlan = jest.fn();
  renderView(view({ read: read(EMPTY), onDismissPlan }));
  expect(screen.queryByRole("button", { name: /Hent/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Annullér" }));
  expect(onDismissPlan).toHaveBeenCalledTimes(1);
});

describe("a file", () => {
  const pick = async (name: string, content: string, onRun: jest.Mock): Promise<void> => {
    renderView(view({ offers: [], onRun }));
    await userEvent.setup({ applyAccept: false }).upload(screen.getByTestId("export-file"), new File([content], name));
  };

  test("is read in the pane and handed on", async () => {
    const onRun = jest.fn();
    await pick("kitos.csv", "IT System;Leverandør\nNexus;KMD", onRun);
    const rows = [
      ["IT System", "Leverandør"],
      ["Nexus", "KMD"],
    ];
    const file = { name: "kitos.csv", sheets: [{ name: "kitos.csv", rows }], date1904: false };
    await waitFor(() => expect(onRun).toHaveBeenCalledWith({ id: "readExportFile", file }));
  });

  test("that can't be read is told, with what to do", async () => {
    const onRun = jest.fn();
    await pick("kitos.xlsx", "IT System;Leverandør\nNexus;KMD", onRun);
    expect(await screen.findByText(/^Filen er ren tekst .*gem den som Excel-projektmappe/)).toBeTruthy();
    expect(onRun).not.toHaveBeenCalled();
  });

  test("that has been read names its sheets, and is shown as where the rows come from", async () => {
    const onRun = jest.fn();
    const file = { name: "kitos.xlsx", sheets: [], date1904: false };
    const { unmount } = renderView(view({ offers: [{ sheet: "Udtræk", file, kinds: [{ kind: "kitos-systems", known: 6 }] }], onRun }));
    expect(screen.getByRole("heading", { name: "Udtræk i filen ”kitos.xlsx”" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /^Vis, hvad der sker/ }));
    expect(onRun).toHaveBeenCalledWith({ id: "readImport", sheet: "Udtræk", file, kind: "kitos-systems" });
    unmount();
    renderView(view({ read: { ...read(FULL), file } }));
    expect(screen.getByText("Fra filen ”kitos.xlsx” til ”Systemer og kontrakter”")).toBeTruthy();
  });
});

test("a file for KITOS is shown with all that it does not hold, and saved as Excel opens it", async () => {
  const [onRun, onSaveFile] = [jest.fn(), jest.fn()];
  renderView(view({ offers: [], kitosFile: FILE, onRun, onSaveFile }));
  await userEvent.click(screen.getByRole("button", { name: "Vis filen: Snitflader" }));
  expect(onRun).toHaveBeenCalledWith({ id: "planKitosFile", template: "interfaces" });
  for (const text of ["Filen har 1 række.", "System-id: 3 udfyldte celler", "Række 4", "Række 3, Udløbsdato: ”31-12-2030”"])
    expect(screen.getByText(text)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Gem filen" }));
  await waitFor(() => expect(onSaveFile).toHaveBeenCalledTimes(1));
  const [name, text] = onSaveFile.mock.calls[0] as [string, string];
  expect(name).toBe("kitos-it-kontrakter.csv");
  expect(text.split("\r\n")[1]).toBe(";Drift;;Ring til xxxxxx-xxxx;;;01-02-2026;");
});
