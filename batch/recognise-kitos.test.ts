/** KITOS' own sheets against the registers; where the real templates are not on the machine their twins stand in. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook } from "../xlsx/new";
import { openWorkbook } from "../stand-in/file/workbook-file";
import { readRegisters } from "../src/app/validation/read-registers";
import type { Recognition } from "../src/core/recognition/recognition";
import { createWorkbookPort } from "../src/excel/workbook-port";
import { startHost } from "../stand-in/node";
import { kitosTwin } from "./testing/kitos-twin";

const REAL = join(__dirname, "../../shared/real");

jest.setTimeout(120_000);

async function recognise(bytes: Uint8Array): Promise<Recognition> {
  const host = await startHost({ document: (await openWorkbook(bytes)).document });
  const uninstall = host.installGlobals();
  try {
    return (await readRegisters(createWorkbookPort("da"))).recognition;
  } finally {
    uninstall();
    host.close();
  }
}

const reported = ({ mappings, questions }: Recognition): unknown => ({
  found: mappings.map(({ register, sheet, columns }) => [register, sheet, Object.keys(columns)]),
  asked: questions.map((question) => (question.kind === "is-it" ? [question.register, question.candidate.sheet] : question.kind)),
});

const CONTRACTS = {
  found: [
    [
      "systems",
      "IT Kontrakter",
      ["contractId", "contractName", "contractStart", "boundUntil", "contractEnd", "contractTerminated", "remark"],
    ],
  ],
  asked: [],
};
/** As KITOS' template has it: interfaces, and a list of the systems to choose among. */
const INTERFACES_TWIN = createWorkbook({
  sheets: [
    {
      name: "Snitflader",
      rows: [
        ["Id", "Snitflade Navn (påkrævet)", "Snitflade Id", "Note", "Beskrivelse", "Link", "Udstillet af"],
        [1, "Udbetalinger", "SF-1", "", "Beløb pr. måned", "", "Alfa"],
      ],
      headerRow: 0,
    },
    {
      name: "IT Systemer",
      rows: [
        ["Id", "Navn"],
        [7, "Alfa"],
      ],
      headerRow: 0,
    },
  ],
});

test("the twin of the contract sheet is contracts, without a question", async () => {
  expect(reported(await recognise(kitosTwin()))).toEqual(CONTRACTS);
});

test("the twin of the interface template is interfaces, and its list of systems is asked about", async () => {
  expect(reported(await recognise(INTERFACES_TWIN))).toEqual({
    found: [["interfaces", "Snitflader", ["interfaceId", "sender", "remark"]]],
    asked: [["systems", "IT Systemer"]],
  });
});

const real = (file: string): typeof test => (existsSync(join(REAL, file)) ? test : (test.skip as typeof test));

real("kitos-it-kontrakter.xlsx")("KITOS' real contracts", async () => {
  expect(reported(await recognise(readFileSync(join(REAL, "kitos-it-kontrakter.xlsx"))))).toEqual(CONTRACTS);
});

real("OS2KITOS_Snitflader.xlsx")("KITOS' real template of interfaces is no other register", async () => {
  const { mappings, questions } = await recognise(readFileSync(join(REAL, "OS2KITOS_Snitflader.xlsx")));
  expect(mappings.map(({ register, sheet }) => [register, sheet])).toEqual([["interfaces", "Snitflader"]]);
  expect(questions.filter(({ kind }) => kind !== "is-it")).toEqual([]);
});
