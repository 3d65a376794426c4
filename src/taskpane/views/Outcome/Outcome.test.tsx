/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Outcome as OutcomeData } from "../../../app/action";
import type { Refusal } from "../../../core/changes/change";
import { incompleteText } from "../../../core/dependencies/incomplete";
import type { Language } from "../../../core/text/language";
import { isConformant, renderView } from "../../testing/conformance";
import { sampleFindings, sampleValidation } from "../../testing/samples";
import { Outcome } from "./Outcome";

const NO_DATA = { registers: {}, date1904: false };
const sentences = (incomplete: readonly string[], language: Language): string[] =>
  incomplete.map((entry) => incompleteText(entry, language));
const marked = (direct: number, incomplete: readonly string[] = []): OutcomeData => ({
  kind: "done",
  action: "highlight",
  result: {
    incomplete: { da: sentences(incomplete, "da"), en: sentences(incomplete, "en") },
    doubt: { da: [], en: [] },
    direct,
    indirect: 1,
    legendSheet: "Forklaring",
    unread: [],
  },
});
const view = (outcome: OutcomeData): React.JSX.Element => (
  <Outcome outcome={outcome} onDismiss={() => undefined} onShowSheet={() => undefined} />
);

const refused = (count: number): Refusal[] =>
  Array.from({ length: count }, (_, row) => ({ sheet: "Systemer", row, column: 2, reason: "changed-meanwhile" }));
const FIXED: OutcomeData = { kind: "done", action: "fix", result: { cells: 2, refused: refused(7) }, revalidation: { kind: "cancelled" } };
const UNDONE: Extract<OutcomeData, { action: "undo"; kind: "done" }> = {
  kind: "done",
  action: "undo",
  result: {
    title: { da: "Ret", en: "Mend" },
    cells: 1,
    rows: 1,
    sheets: [],
    marks: false,
    stored: false,
    refused: [{ ...refused(1)[0]!, reason: "protected" }],
    sheetsLeft: [],
    storedLeft: false,
    left: true,
  },
  revalidation: { kind: "checked" },
};
const undone = (result: Partial<typeof UNDONE.result>): OutcomeData => ({
  ...UNDONE,
  result: { ...UNDONE.result, cells: 0, rows: 0, refused: [], left: false, ...result },
});
const KLE: OutcomeData = {
  kind: "done",
  action: "loadKle",
  loaded: {
    edition: { id: "e", name: "KLE 2030", date: "2030", covers: [3], source: "KL" },
    kind: "subjects",
    current: 1234,
    retired: 5,
    skipped: [{ number: "27.1", why: "form" }],
    skippedCount: 9,
  },
};

isConformant({
  states: {
    validated: () => view({ kind: "done", action: "validate", result: sampleValidation() }),
    marked: () => view(marked(2)),
    removed: () => view({ kind: "done", action: "removeHighlights", removed: 0, unread: [] }),
    summarised: () =>
      view({ kind: "done", action: "summaries", result: { sheets: ["A", "B"], left: [], validation: sampleValidation(), data: NO_DATA } }),
    "list of findings": () => view({ kind: "done", action: "findingsSheet", sheet: "Fund", findings: 3 }),
    inserted: () => view({ kind: "done", action: "insertTemplate", register: "cases", sheet: "Sagsoprydning" }),
    "sheets removed": () => view({ kind: "done", action: "removeSheets", sheets: ["A", "B"] }),
    "changes forgotten": () => view({ kind: "done", action: "forgetChanges" }),
    "traces removed": () => view({ kind: "done", action: "removeTraces", sheets: ["A"], marks: 2, lists: ["Lister"], unread: [] }),
    recovered: () => view({ kind: "recovered", notes: [{ code: "step-interrupted", data: { title: "Ret alt", made: 1, count: 2 } }] }),
    "done with a note": () =>
      view({ kind: "done", action: "saveSettings", notes: [{ code: "change-not-recorded", data: { detail: "x" } }] }),
    mended: () => view(FIXED),
    undone: () => view(UNDONE),
    "sheets undone": () => view(undone({ sheets: ["Resumé", "Kanban"], marks: true })),
    "sheet left": () => view(undone({ sheetsLeft: [{ sheet: "Systemer", reason: "renamed", now: "Vores" }], storedLeft: true })),
    "set aside": () => view({ kind: "done", action: "accept", count: 1, isLasting: false }),
    withdrawn: () => view({ kind: "done", action: "withdraw", count: 2 }),
    settings: () => view({ kind: "done", action: "saveSettings" }),
    "KLE loaded": () => view(KLE),
    "KLE removed": () => view({ kind: "done", action: "removeKle" }),
    imported: () =>
      view({ kind: "done", action: "applyImport", result: { cells: 0, rows: 2, refused: [] }, revalidation: { kind: "checked" } }),
    cancelled: () => view({ kind: "cancelled", action: "validate" }),
    failed: () => view({ kind: "failed", action: "validate", failure: { code: "unexpected", data: { detail: "x" } } }),
  },
});

test.each<[string, OutcomeData, string]>([
  [
    "one finding",
    { kind: "done", action: "validate", result: sampleValidation(sampleFindings(1)) },
    "1 række kontrolleret kl. 09.05: 1 fund.",
  ],
  ["marks", marked(2), "Markeret: 2 direkte og 1 indirekte afhængige systemer. Forklaringen står på arket ”Forklaring”."],
  ["no marks to remove", { kind: "done", action: "removeHighlights", removed: 0, unread: [] }, "Der var ingen markeringer at fjerne."],
  [
    "a summary that could not be made is named",
    {
      kind: "done",
      action: "summaries",
      result: {
        sheets: ["A"],
        left: [{ id: "cleanup", title: { da: "Resumé – Oprydning", en: "Summary – Cleanup" } }],
        validation: sampleValidation(),
        data: NO_DATA,
      },
    },
    "Skrevet: A. Ikke lavet, fordi registret mangler: Resumé – Oprydning.",
  ],
  [
    "cells that were left alone are counted, and it is told that findings are not up to date",
    FIXED,
    "2 celler er rettet. 7 celler er ladt i fred; grundene står herunder. Kontrollen blev ikke kørt igen, så fundene er ikke opdateret. Vælg Validér.",
  ],
  [
    "what could not be taken back because the sheet is protected",
    UNDONE,
    "Fortrudt: Ret. 1 celle er sat tilbage. 1 tilføjet række er fjernet. Resten kan fortrydes, når arket er låst op. 1 celle er ladt i fred; grunden står herunder.",
  ],
  [
    "sheets and marks that are gone again",
    undone({ sheets: ["Resumé", "Kanban"], marks: true }),
    "Fortrudt: Ret. 2 ark er fjernet: Resumé, Kanban. Markering og forklaring er fjernet.",
  ],
  [
    "a sheet in which somebody has written is named, and nothing is said to be undone",
    undone({ sheetsLeft: [{ sheet: "Systemer", reason: "written-in" }] }),
    "Ikke fortrudt: Ret. Arket ”Systemer” er ikke, som det blev sat ind, og er derfor ladt i fred, så intet af jeres går tabt. Skal det væk, så højreklik på arkfanen, og vælg Slet.",
  ],
  [
    "what the workbook keeps and has been changed since",
    undone({ storedLeft: true }),
    "Ikke fortrudt: Ret. Det er ændret i projektmappen siden og er ladt i fred.",
  ],
  [
    "an edition of KLE, and what was left out of it",
    KLE,
    "KLE 2030 er indlæst: 1.234 numre i brug og 5 udgåede. 9 poster i filen kunne ikke bruges: 27.1 (nummerets form) ….",
  ],
])("%s", (_name, outcome, text) => {
  renderView(view(outcome));
  expect(screen.getByText(text)).toBeTruthy();
});

test("an incomplete analysis is a warning that says what is missing", () => {
  renderView(view(marked(2, ["interfaces"])));
  expect(screen.getByText(/Svaret kan være for lille\. .*Snitflader/)).toBeTruthy();
});

test("the message can be closed", async () => {
  const onDismiss = jest.fn();
  renderView(<Outcome outcome={marked(1)} onDismiss={onDismiss} onShowSheet={() => undefined} />);
  await userEvent.click(screen.getByRole("button", { name: "Luk beskeden" }));
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

test.each<[string, OutcomeData, string]>([
  ["the list of findings", { kind: "done", action: "findingsSheet", sheet: "Fund", findings: 3 }, "Fund"],
  [
    "a tool that is there already",
    { kind: "failed", action: "insertTemplate", failure: { code: "register-exists", data: { sheet: "Vores systemer" } } },
    "Vores systemer",
  ],
])("%s can be gone to", async (_name, outcome, sheet) => {
  const onShowSheet = jest.fn();
  renderView(<Outcome outcome={outcome} onDismiss={() => undefined} onShowSheet={onShowSheet} />);
  await userEvent.click(screen.getByRole("button", { name: "Gå til arket" }));
  expect(onShowSheet).toHaveBeenCalledWith(sheet);
});
