import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { join } from "node:path";
import { createApp } from "../app/app";
import { watchWorkbook } from "../excel/watch";
import { createWorkbookPort } from "../excel/workbook-port";
import { documentFromSheets, startHost, type NodeHost, type SheetSource } from "../../stand-in/node";
import { associateFunctions } from "./functions";

const SYSTEMS: SheetSource = {
  name: "Systemer og kontrakter",
  rows: [
    ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Integrerer til KMD Sag"],
    ["S1", "Alfa", "KMD", "Fagsystem", "Ja"],
    ["S2", "Beta", "KMD", "Forkert", "Nej"],
    [17, "Gamma", "KMD", "Fagsystem", "Nej"],
  ],
};

/** Formulas in column B over keys in column A of a sheet of their own, calculated by the function that Excel would call. */
async function calculate(
  sheets: readonly SheetSource[],
  keys: readonly (string | number)[],
  then?: (host: NodeHost, values: () => Promise<unknown[]>) => Promise<void>,
): Promise<unknown[]> {
  const { metadataJson } = await generateCustomFunctionsMetadata([join(__dirname, "status.ts")]);
  const { functions } = JSON.parse(metadataJson) as { functions: never };
  const formulas: SheetSource = { name: "Svar", rows: keys.map((key) => [key]) };
  const host = await startHost({ document: documentFromSheets([...sheets, formulas]), functions: { namespace: "SAPA", functions } });
  host.installGlobals();
  try {
    const app = createApp(createWorkbookPort("da"), { language: "da" });
    associateFunctions(Promise.resolve(app));
    await watchWorkbook(app.workbookChanged);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Svar").getRangeByIndexes(0, 1, keys.length, 1).formulas = keys.map((_, i) => [
        `=SAPA.STATUS(A${i + 1})`,
      ]);
      await context.sync();
    });
    const values = async (): Promise<unknown[]> => {
      await host.host.settled();
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Svar").getRangeByIndexes(0, 1, keys.length, 1).load("values");
        await context.sync();
        return range.values.map(([value]) => value as unknown);
      });
    };
    const first = await until(values, (answers) => !answers.includes("#BUSY!"));
    await then?.(host, values);
    return first;
  } finally {
    host.close();
  }
}

/** Asks again until it is so, for five seconds at most; the last answer either way. */
async function until(ask: () => Promise<unknown[]>, isSo: (answers: readonly unknown[]) => boolean): Promise<unknown[]> {
  for (let tries = 0; ; tries++) {
    const answers = await ask();
    if (isSo(answers) || tries === 50) return answers;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test("keys, names, numbers, blanks and unknown ones", async () => {
  const [s1, beta, number, blank, unknown] = await calculate([SYSTEMS], ["S1", "beta", 17, " ", "S9"]);
  expect(s1).toMatch(/direkte KMD Sag$/);
  expect(beta).toMatch(/\d+ fejl/);
  expect(number).toEqual(expect.stringMatching(/\S/));
  expect([blank, unknown]).toEqual(["", "#N/A"]);
});

test("a workbook without registers can't answer, which is another error than an unknown key", async () => {
  expect(await calculate([{ name: "Ark1", rows: [["x"]] }], ["S1"])).toEqual(["#VALUE!"]);
});

test("an edit in the register is followed without anybody recalculating", async () => {
  await calculate([SYSTEMS], ["S1"], async ({ host }, values) => {
    // Column E of the first row, typed by the user.
    host.cells.values.write(host.cells.sheets.ids()[0]!, { row: 1, column: 4, rowCount: 1, columnCount: 1 }, () => "Nej");
    const [after] = await until(values, ([answer]) => !/KMD Sag/.test(String(answer)));
    expect(after).not.toMatch(/KMD Sag/);
  });
});
