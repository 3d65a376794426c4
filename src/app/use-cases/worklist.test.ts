import type { CellValue } from "../../core/model/cell";
import { onStandIn, sheetNames, valuesOf } from "../../excel/testing/on-stand-in";
import { createWorkbookPort } from "../../excel/workbook-port";
import type { AdvicePlan } from "../../core/cleanup/advice-changes";
import { adviseCases } from "./testing/advise-cases";
import { undoLast } from "./undo-last";
import { createRunContext, type RunContext } from "../run-context";
import { run as previewRun } from "./preview-advice.run";
import { run as worklistRun } from "./worklist.run";
import { run as writeRun, type AdviceWritten } from "./write-advice.run";

const HEADERS = [
  "Sagsnummer",
  "Titel",
  "KLE-nummer",
  "Part (CPR/CVR/P-nr)",
  "Sagstilstand",
  "Ansvarlig enhed",
  "Sagsbehandler",
  "Oprettet",
  "Seneste aktivitet",
  "Kassationskode",
  "Kassationsår",
  "Antal dokumenter",
  "Handling",
];
const HANDLING = HEADERS.length - 1;
const oneCase = (number: string, unit: string, state: string, more: { year?: number; action?: string; active?: string } = {}) => [
  number,
  `Ansøgning ${number}`,
  "27.60.04",
  `Part ${number}`,
  state,
  unit,
  "Asta",
  "01-02-2015",
  more.active ?? "01-09-2026",
  more.year === undefined ? "" : "K",
  more.year ?? "",
  3,
  more.action ?? "",
];
const sheet = (rows: readonly (readonly CellValue[])[]) => ({ name: "Sager", rows: [HEADERS, ...rows].map((row) => [...row]) });
const FOUR = [
  oneCase("S-3", "Ældre", "Oplyst"),
  oneCase("S-1", "Børn", "Afsluttet", { year: 2024 }),
  oneCase("S-2", "Børn", "Oplyst", { active: "01-02-2018" }),
  oneCase("S-4", "Børn", "Oplyst", { action: "Afklar" }),
];
const port = () => createWorkbookPort("da");
const context = (): RunContext => createRunContext(port(), { clock: () => new Date(2026, 10, 24, 9, 5) });
const writeWorklist = async () => (await worklistRun(context())).result;
const previewAdvice = async (): Promise<AdvicePlan> => (await previewRun(context())).plans!.advicePlan!;
const writeAdvice = async (plan: AdvicePlan): Promise<AdviceWritten> => (await writeRun(context(), { plan })).result.result;
const handling = async (): Promise<CellValue[]> => (await valuesOf("Sager")).slice(1).map((row) => row[HANDLING]!);

test("the worklist is a table of our own, sorted, with a link to each case; the register is untouched", () =>
  onStandIn([sheet(FOUR)], async () => {
    const before = await valuesOf("Sager");
    const { sheet: name, cases } = await writeWorklist();
    expect([name, cases]).toEqual(["Arbejdsliste", 4]);
    await writeWorklist();
    expect(await sheetNames()).toEqual(["Sager", "Arbejdsliste"]);
    expect(await valuesOf("Sager")).toEqual(before);
    const values = await valuesOf("Arbejdsliste");
    const header = values.findIndex(([first]) => first === "Ansvarlig enhed");
    expect(values.slice(header + 1).map((row) => [row[0], row[2], row[4], row[7]])).toEqual([
      ["Børn", "S-1", "Kassér", ""],
      ["Børn", "S-2", "Luk", ""],
      ["Børn", "S-4", "Flyt", "Afklar"],
      ["Ældre", "S-3", "Flyt", ""],
    ]);
    await Excel.run(async (context) => {
      const link = context.workbook.worksheets
        .getItem("Arbejdsliste")
        .getCell(header + 1, 2)
        .load("formulas");
      await context.sync();
      expect(link.formulas).toEqual([['=HYPERLINK("#\'Sager\'!A3","S-1")']]);
    });
  }));

test("advice goes into blank cells only, is counted beforehand, and is taken back as one step", () =>
  onStandIn([sheet(FOUR)], async () => {
    const before = await valuesOf("Sager");
    const plan = await previewAdvice();
    expect(plan).toMatchObject({ sheet: "Sager", header: "Handling", chosen: 1, noAdvice: 0 });
    expect(plan.counts).toEqual({ Luk: 1, Kassér: 1, Flyt: 1, Arkivér: 0, Afklar: 0 });
    expect(await valuesOf("Sager")).toEqual(before);
    // Somebody chooses while the preview is shown.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sager").getCell(2, HANDLING).values = [["Arkivér"]];
      await context.sync();
    });
    const { cases, refused } = await writeAdvice(plan);
    expect([cases, refused.map(({ row, reason }) => [row, reason])]).toEqual([2, [[2, "changed-meanwhile"]]]);
    expect(await handling()).toEqual(["Flyt", "Arkivér", "Luk", "Afklar"]);
    expect(await undoLast(port())).toMatchObject({ cells: 2, refused: [], title: { da: "Skriv råd i Handling (3 sager)" } });
    expect(await handling()).toEqual(["", "Arkivér", "", "Afklar"]);
  }));

test("without the column, or without cases, it says what is missing and changes nothing", async () => {
  const without = { name: "Sager", rows: [HEADERS, ...FOUR].map((row) => row.slice(0, HANDLING)) };
  await onStandIn([without], () =>
    expect(previewAdvice()).rejects.toMatchObject({ code: "action-column-needed", data: { sheet: "Sager" } }),
  );
  const interfaces = {
    name: "Snitflader",
    rows: [
      ["Snitflade-id", "Afsendersystem", "Modtagersystem"],
      ["1", "A", "B"],
    ],
  };
  await onStandIn([interfaces], () => expect(writeWorklist()).rejects.toMatchObject({ code: "cases-needed" }));
});

/** Three of the requests that a write is parted into. Twenty thousand: large-writes.long.test.ts. */
test("4,000 cases get their advice, and all of it is taken back", () => adviseCases(4_000));
