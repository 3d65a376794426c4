import { withFormulas } from "./testing/formulas";
import { createWorkbookPort } from "../excel/workbook-port";
import type { CellValue } from "../core/model/cell";
import type { SheetSource } from "../../stand-in/node";
import { createApp, type App } from "../app/app";
import { doneMessage } from "../app/use-cases/done-message";

const KEYS = ["S1", "S2", "S9", "S1", "S2", "S1"];
const SYSTEMS: SheetSource = {
  name: "Systemer og kontrakter",
  rows: [
    ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Integrerer til KMD Sag"],
    ["S1", "Alfa", "KMD", "Fagsystem", "Ja"],
    ["S2", "Beta", "KMD", "Fagsystem", "Nej"],
  ],
};
/** Keys in column B, formulas in column A, and what follows them in column C. */
const ANSWERS: SheetSource = {
  name: "Svar",
  rows: [["Status", "Nøgle", "Længde"], ...KEYS.map((key, i) => [`=SAPA.STATUS(B${i + 2})`, key, `=LEN(A${i + 2})`])],
};
const app = (): App => createApp(createWorkbookPort("da"), { language: "da", now: () => new Date(2026, 10, 24, 9, 5) });

const contents = (address = "A2:C7"): Promise<{ formulas: CellValue[][]; values: CellValue[][] }> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Svar").getRange(address).load("formulas,values");
    await context.sync();
    return { formulas: range.formulas as CellValue[][], values: range.values as CellValue[][] };
  });
const change = (edit: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem("Svar"));
    await context.sync();
  });

test("a column of formulas becomes one that answers the same in the same cells, and is a column of formulas again", () =>
  withFormulas([SYSTEMS, ANSWERS], async ({ values, until, traffic }) => {
    await values(7);
    const before = await contents();
    expect(before.values.map(([answer]) => answer)).toEqual([
      "Ingen fund, men ikke alt kunne vurderes · direkte KMD Sag",
      expect.any(String),
      "#N/A",
      "Ingen fund, men ikke alt kunne vurderes · direkte KMD Sag",
      expect.any(String),
      "Ingen fund, men ikke alt kunne vurderes · direkte KMD Sag",
    ]);
    const one = app();
    const calls = traffic().calls;
    const done = await one.run({ id: "makeLists" });
    expect(done).toMatchObject({ kind: "done", result: { formulas: 6, lists: 1, places: ["Svar A2"], refused: [], unread: [] } });
    if (done.kind === "done")
      expect(doneMessage(done, "da")).toMatchObject({
        intent: "success",
        lines: [expect.stringContaining("6 formler er blevet til 1 liste: Svar A2.")],
      });
    await until((value) => value === before.values[0]![0], 1);
    const after = await contents();
    expect(after.values).toEqual(before.values);
    expect(after.formulas[0]![0]).toBe("=SAPA.STATUS.LISTE(B2:B7)");
    expect(traffic().calls - calls).toBe(1);

    expect(await one.run({ id: "undo" })).toMatchObject({ kind: "done", result: { cells: 6, refused: [], left: false } });
    await until((value) => value === before.values[0]![0], 6);
    expect(await contents()).toEqual(before);
  }));

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  ["in a table", "in-table", (sheet) => void sheet.tables.add("A1:C7", true)],
  ["with hidden rows", "hidden-rows", (sheet) => (sheet.getRange("4:4").rowHidden = true)],
  ["on a protected sheet", "protected", (sheet) => sheet.protection.protect()],
  ["with a merged cell", "merged", (sheet) => sheet.getRange("A7:A8").merge()],
])("a column %s is left and told", (_what, reason, edit) =>
  withFormulas([SYSTEMS, ANSWERS], async ({ values }) => {
    await values(7);
    await change(edit);
    const { formulas } = await contents();
    const done = await app().run({ id: "makeLists" });
    expect(done).toMatchObject({ kind: "done", result: { lists: 0, refused: [{ sheet: "Svar", row: 1, column: 0, reason }] } });
    if (done.kind === "done") expect(doneMessage(done, "da")).toMatchObject({ intent: "warning" });
    expect((await contents()).formulas).toEqual(formulas);
  }),
);

test("where there is no column nothing is written, and that is said", () =>
  withFormulas([SYSTEMS], async () => {
    const one = app();
    const done = await one.run({ id: "makeLists" });
    expect(done).toMatchObject({ kind: "done", result: { lists: 0 } });
    if (done.kind === "done") expect(doneMessage(done, "da")!.lines.join(" ")).toContain("Der er ingen kolonner af SAPA-formler");
    expect(one.session.get().stored?.changes ?? []).toEqual([]);
  }));

test("what somebody has written into the column since stays when the list is undone, and is told", () =>
  withFormulas([SYSTEMS, ANSWERS], async ({ values }) => {
    await values(7);
    const { formulas } = await contents();
    const one = app();
    await one.run({ id: "makeLists" });
    await change((sheet) => (sheet.getRange("A4").values = [["Aftalt"]]));
    expect(await one.run({ id: "undo" })).toMatchObject({
      kind: "done",
      result: { refused: [{ sheet: "Svar", row: 3, column: 0, reason: "changed-meanwhile" }] },
    });
    expect((await contents()).formulas.map(([formula]) => formula)).toEqual(formulas.map(([formula], i) => (i === 2 ? "Aftalt" : formula)));
    // A list that has been deleted can't be undone.
    await one.run({ id: "makeLists" });
    await change((sheet) => sheet.getRange("A2:A3").clear("Contents"));
    await one.run({ id: "undo" });
    expect((await contents("A2:A3")).formulas).toEqual([[""], [""]]);
  }));
