/** Workbooks that are right, but not as one expects: in through the batch program and out again. */
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createWorkbook, type NewCell, type NewSheet, type NewWorkbook } from "../xlsx/new";
import { openWorkbook } from "../stand-in/file/workbook-file";
import type { FindingsFile } from "./findings-file";
import { INTERFACE_ROWS, INTERFACES, SYSTEM_ROWS, SYSTEMS, table } from "./testing/register-rows";
import { findingsOf, workFolder } from "./testing/run-cli";

const DAY = ["--today", "2026-11-24"];
jest.setTimeout(300_000);

const sheet = (name: string, rows: NewCell[][]): NewSheet => ({ name, rows, headerRow: 0 });
const systems = (rows: readonly Readonly<Record<string, NewCell>>[] = SYSTEM_ROWS): NewCell[][] => table(SYSTEMS, rows);
const interfaces = (rows: readonly Readonly<Record<string, NewCell>>[] = INTERFACE_ROWS): NewCell[][] => table(INTERFACES, rows);

/** What a run over systems and interfaces makes: the legend, and what can be distinguished from these two registers. */
const SHEETS = [
  "Signaturforklaring – KMD Sag",
  "Ledelsesresumé",
  "Indhold",
  "Procesdiagram",
  "Resumé – Systemer og kontrakter",
  "Resumé – Snitflader og vilkår",
  "Afhængigheder af KMD Sag",
];

interface Run {
  readonly file: FindingsFile;
  readonly cells: (name: string) => { formula: string | undefined; value: unknown }[];
  readonly marks: (name: string) => { formula: string; rows: number }[];
}

/** One run; what was reported, and the cells of a sheet in the file that came out. */
async function run(
  sheets: readonly NewSheet[],
  more: { date1904?: boolean; change?: (parts: Record<string, Uint8Array>) => void } = {},
): Promise<Run> {
  const { change, ...book } = more;
  let bytes = createWorkbook({ sheets, ...book } satisfies NewWorkbook);
  if (change !== undefined) {
    const parts = unzipSync(bytes);
    change(parts);
    bytes = zipSync(parts);
  }
  const folder = workFolder();
  const file = await findingsOf(folder.put("ind.xlsx", bytes), folder.path("ud.xlsx"), ...DAY);
  const { snapshot, sheets: parts } = openWorkbook(readFileSync(folder.path("ud.xlsx"))).document;
  const idOf = (name: string): string => {
    const id = snapshot.sheetOrder.find((candidate) => snapshot.sheets[candidate]?.name === name);
    if (id === undefined) throw new Error(`No sheet ${name}`);
    return id;
  };
  return {
    file,
    cells: (name) =>
      Object.values(snapshot.sheets[idOf(name)]?.cellData ?? {}).flatMap((row) =>
        Object.values((row ?? {}) as Record<string, { f?: string; v?: unknown }>).map(({ f, v }) => ({ formula: f, value: v })),
      ),
    marks: (name) =>
      (parts[idOf(name)]?.conditionalFormats ?? []).map(({ rule, ranges }) => ({
        formula: rule.kind === "custom" ? rule.formula : "",
        rows: Math.max(...ranges.map(({ rowCount }) => rowCount)),
      })),
  };
}

test("ids and names that look like formulas, numbers or dates are texts all the way into the saved file", async () => {
  const ids = ["=cmd", "+S2", "-S3", "@S4", "007", "1-2"];
  const department = "=1+1";
  const { file, cells } = await run([
    sheet(
      "Systemer",
      systems(ids.map((systemId, i) => ({ ...SYSTEM_ROWS[0]!, systemId, systemName: `${systemId}|navn${i}`, department }))),
    ),
    sheet("Snitflader", interfaces(ids.map((sender, i) => ({ ...INTERFACE_ROWS[0]!, interfaceId: `=I${i}`, sender })))),
  ]);
  expect(file.dependencies.map(({ system, depends }) => [system, depends])).toEqual(ids.map((id) => [id, "direkte"]));
  expect(file.sheets).toEqual(SHEETS);
  const legend = cells(SHEETS[0]!);
  const texts = (of: typeof legend): unknown[] => of.filter(({ formula }) => formula === undefined).map(({ value }) => value);
  expect(texts(legend)).toEqual(expect.arrayContaining([...ids, "=I0"]));
  const shown = cells(SHEETS[5]!).map(({ value }) => value);
  expect(shown).toEqual(expect.arrayContaining([...ids, department]));
  expect(legend.filter(({ formula }) => formula !== undefined)).toEqual([]);
  for (const title of SHEETS)
    for (const { formula } of cells(title)) if (formula !== undefined) expect(formula).toMatch(/^=(COUNTA|COUNTIFS|SUM|HYPERLINK)\(/);
});

test("sheet names with quotes and signs: live figures and marks look at the right sheet; sheets with our names are left alone", async () => {
  const name = "Snitflader 'gamle' & nye";
  const own = ["Resumé – Oprydning", "RESUMÉ – SNITFLADER OG VILKÅR", "Signaturforklaring – KMD Sag"];
  const { file, cells, marks } = await run([
    ...own.map((title) => sheet(title, [["Vores eget"], [42]])),
    sheet("a = +b (c)", systems()),
    sheet(name, interfaces()),
  ]);
  expect(file.registers.map((register) => register.sheet)).toEqual(["a = +b (c)", name]);
  for (const title of own) expect(cells(title).map(({ value }) => value)).toEqual(["Vores eget", 42]);
  expect(file.sheets.filter((title) => own.includes(title))).toEqual([]);
  const summary = cells(file.sheets.find((title) => title.startsWith("Resumé – Snitflader"))!);
  expect(summary).toContainEqual({ formula: "=COUNTA('Snitflader ''gamle'' & nye'!$A$2:$A$3)", value: 2 });
  expect(summary).toContainEqual({ formula: "=COUNTA('a = +b (c)'!$A$2:$A$4)", value: 3 });
  expect(marks(name).length).toBeGreaterThan(0);
  for (const { formula } of marks(name)) expect(formula).toContain(`'${file.sheets[0]!}'!`);
});

test("a sheet name with an exclamation mark, which the engine can't calculate with: Excel is asked to calculate", async () => {
  const folder = workFolder();
  const workbookXml = async (name: string): Promise<string> => {
    const bytes = createWorkbook({ sheets: [sheet(name, systems())] });
    await findingsOf(folder.put("ind.xlsx", bytes), folder.path("ud.xlsx"), ...DAY);
    return strFromU8(unzipSync(readFileSync(folder.path("ud.xlsx")))["xl/workbook.xml"]!);
  };
  expect(await workbookXml("It's nu!")).toContain('fullCalcOnLoad="1"');
  expect(await workbookXml("It's nu")).not.toContain("fullCalcOnLoad");
});

test("dates that are counted from 1904 are the days that the user sees", async () => {
  const [start, end] = [{ date: 46000 - 1462 }, { date: 45000 - 1462 }];
  const { file } = await run([sheet("Systemer", systems([{ ...SYSTEM_ROWS[1]!, contractStart: start, contractEnd: end }]))], {
    date1904: true,
  });
  const order = file.findings.filter(({ rule }) => rule === "systems-contract-date-order");
  expect(order.map(({ message }) => message)).toEqual([expect.stringMatching(/15-03-2023.*09-12-2025/)]);
});

test("a hundred columns of the user's own before the register's: the same findings, further to the right", async () => {
  const plain = (await run([sheet("Systemer", systems())])).file;
  const wide = systems().map((row, i) => [...Array.from({ length: 100 }, (_, k) => (i === 0 ? `Egen ${k}` : `v${k}`)), ...row]);
  const { file } = await run([sheet("Systemer", wide)]);
  const reported = ({ findings }: FindingsFile): unknown[] =>
    findings.map(({ rule, row, column, message }) => ({ rule, row, column, message }));
  expect(reported(file).length).toBeGreaterThan(0);
  expect(reported(file)).toEqual(reported(plain));
});

test("rows that a filter hides are judged, marked and counted like the others", async () => {
  const sheets = [sheet("Systemer", systems()), sheet("Snitflader", interfaces())];
  const plain = await run(sheets);
  const filtered = await run(sheets, {
    change: (parts) => {
      const path = "xl/worksheets/sheet1.xml";
      const xml = strFromU8(parts[path]!)
        .replace(/<row r="([34])"/g, '<row r="$1" hidden="1"')
        .replace(
          "</sheetData>",
          '</sheetData><autoFilter ref="A1:V4"><filterColumn colId="0"><filters><filter val="S1"/></filters></filterColumn></autoFilter>',
        );
      expect(xml.match(/hidden="1"/g)).toHaveLength(2);
      parts[path] = strToU8(xml);
    },
  });
  expect({ ...filtered.file, stats: null }).toEqual({ ...plain.file, stats: null });
  expect(filtered.marks("Systemer")).toEqual(plain.marks("Systemer"));
  const formulas = ({ cells }: Run): unknown[] => SHEETS.flatMap((title) => cells(title)).filter(({ formula }) => formula !== undefined);
  expect(formulas(filtered)).toEqual(formulas(plain));
});

test("registers with headers only, and with one row", async () => {
  const { file, marks } = await run([sheet("Systemer", systems([])), sheet("Snitflader", interfaces(INTERFACE_ROWS.slice(0, 1)))]);
  expect(file.registers.map(({ register, rows }) => [register, rows])).toEqual([
    ["systems", 0],
    ["interfaces", 1],
  ]);
  expect(file.findings.filter(({ register }) => register === "systems")).toEqual([]);
  expect(file.dependencies).toEqual([]);
  expect(marks("Systemer")).toEqual([]);
  expect(marks("Snitflader").map(({ rows }) => rows)).toEqual([1]);
  const empty = (await run([sheet("Systemer", systems([])), sheet("Snitflader", interfaces([]))])).file;
  expect(empty.findings).toEqual([]);
  expect(empty.sheets).toEqual(SHEETS);
});
