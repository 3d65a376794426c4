/** Formulas that the engine can't calculate never end a run: their cells keep what they had, and one line names them. */
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createWorkbook } from "../xlsx/new";
import { openWorkbook } from "../stand-in/file/workbook-file";
import type { FindingsFile } from "./findings-file";
import { SYSTEM_ROWS, SYSTEMS, table } from "./testing/register-rows";
import { cli, workFolder } from "./testing/run-cli";

jest.setTimeout(120_000);

const SHEET = "xl/worksheets/sheet2.xml";

/** A register, and a sheet with this XML in place of its cell A1 and after its rows. */
function workbook(cell: string, after = ""): Uint8Array {
  const parts = unzipSync(
    createWorkbook({
      sheets: [
        { name: "Systemer", rows: table(SYSTEMS, SYSTEM_ROWS), headerRow: 0 },
        { name: "Ark", rows: [["erstattes"]] },
      ],
    }),
  );
  const xml = strFromU8(parts[SHEET]!).replace(/<sheetData>.*<\/sheetData>/s, `<sheetData><row r="1">${cell}</row></sheetData>${after}`);
  parts[SHEET] = strToU8(xml);
  return zipSync(parts);
}

async function run(bytes: Uint8Array): Promise<{ err: string; file: FindingsFile; cells: unknown }> {
  const folder = workFolder();
  const [input, out, json] = [folder.put("ind.xlsx", bytes), folder.path("ud.xlsx"), folder.path("fund.json")];
  const { code, err } = await cli(input, "--out", out, "--json", json, "--today", "2026-11-24");
  expect({ code, err }).toEqual({ code: 0, err });
  const { snapshot } = openWorkbook(readFileSync(out)).document;
  const sheet = Object.values(snapshot.sheets).find(({ name }) => name === "Ark")!;
  return { err, file: JSON.parse(readFileSync(json, "utf8")) as FindingsFile, cells: sheet.cellData?.[0] };
}

test.each([
  ["IMAGE", '_xlfn.IMAGE("https://example.invalid/x.png")', '=IMAGE("https://example.invalid/x.png")'],
  ["8,001 characters", `1${"+1".repeat(4000)}`, `=1${"+1".repeat(4000)}`.slice(0, 200)],
])("%s without a value: named in one line and in the findings", async (_, f, formula) => {
  const { err, file, cells } = await run(workbook(`<c r="A1"><f>${f}</f></c><c r="B1"><f>1+1</f></c>`));
  expect(err).toBe("Kunne ikke genberegnes og beholder den værdi, de havde: Ark!A1.\n");
  expect(file.notCalculated).toEqual([{ sheet: "Ark", address: "A1", formula }]);
  expect(cells).toMatchObject({ 0: { f: expect.stringContaining(formula.slice(0, 10)) as string } });
});

test.each([
  ["IMAGE", '_xlfn.IMAGE("https://example.invalid/x.png")'],
  ["8,001 characters", `1${"+1".repeat(4000)}`],
])("%s with a value is left alone", async (_, f) => {
  const { err, file, cells } = await run(workbook(`<c r="A1"><f>${f}</f><v>7</v></c>`));
  expect({ err, notCalculated: file.notCalculated }).toEqual({ err: "", notCalculated: [] });
  expect(cells).toMatchObject({ 0: { v: 7 } });
});

test.each([
  ["an empty formula", "<formula></formula>"],
  ["no formula", ""],
])("a conditional format with %s is kept", async (_, formula) => {
  const rule = `<conditionalFormatting sqref="A1:D9"><cfRule type="expression" priority="1">${formula}</cfRule></conditionalFormatting>`;
  const { err } = await run(workbook('<c r="A1"><v>1</v></c>', rule));
  expect(err).toBe("");
});
