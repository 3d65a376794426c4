/** The batch program from outside: files in, exit code, streams and files out. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook, type NewCell } from "../xlsx/new";
import { twin } from "../xlsx/testing/generate";
import { openWorkbook } from "../stand-in/file/workbook-file";
import type { FindingsFile } from "./findings-file";
import { kitosTwin, TWIN_ROW_COUNT } from "./testing/kitos-twin";
import { INTERFACE_ROWS, INTERFACES, SYSTEM_ROWS, SYSTEMS, table } from "./testing/register-rows";
import { cli, cliProcess, findingsOf, workFolder } from "./testing/run-cli";

const KITOS = join(__dirname, "../../shared/real/kitos-it-kontrakter.xlsx");
const DAY = ["--today", "2026-11-24"];

jest.setTimeout(300_000);

function small(change: { systems?: NewCell[][]; headerRow?: number; name?: string } = {}): Uint8Array {
  return createWorkbook({
    sheets: [
      {
        name: change.name ?? "Systemer og kontrakter",
        rows: change.systems ?? table(SYSTEMS, SYSTEM_ROWS),
        headerRow: change.headerRow ?? 0,
      },
      { name: "Snitflader", rows: table(INTERFACES, INTERFACE_ROWS), headerRow: 0 },
    ],
  });
}

/** As Excel locks a workbook: an OLE file with a stream named EncryptedPackage (128 bytes to a directory entry). */
function encryptedFile(): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.write("EncryptedPackage", 1024, "utf16le");
  return bytes;
}

const isDuplicate = ({ rule }: { rule: string }): boolean => /unique|duplicate/.test(rule);

describe("a workbook with a hint row, the headers repeated, a sum and a note", () => {
  const folder = workFolder();
  const [headers, ...rows] = table(SYSTEMS, SYSTEM_ROWS);
  const hint = table(SYSTEMS, [{ systemType: "Vælg fra liste", caseBearing: "Ja/Nej", contractStart: "dd-mm-åååå" }])[1]!;
  const [sum, note] = [["I alt"], ["Kilde: KITOS"]];
  const rest = [headers!, ...rows, sum, [], note];
  let plain: FindingsFile;
  let file: FindingsFile;
  beforeAll(async () => {
    plain = await findingsOf(folder.put("uden.xlsx", small()), folder.path("uden-ud.xlsx"), ...DAY);
    file = await findingsOf(folder.put("med.xlsx", small({ systems: [headers!, hint, ...rest] })), folder.path("med-ud.xlsx"), ...DAY);
  });

  test("none of them is a row, and each is told", () => {
    expect(file.registers[0]).toMatchObject({ rows: 3 });
    expect(file.registers[0]!.setAside).toEqual([
      "1 række på arket ”Systemer og kontrakter” er læst som en vejledning til kolonnerne, ikke som en række i registret: række 2 (”Vælg fra liste”).",
      "1 række på arket ”Systemer og kontrakter” er læst som overskrifterne gentaget, ikke som en række i registret: række 3 (”System-id”).",
      "1 række på arket ”Systemer og kontrakter” er læst som en sum, ikke som en række i registret: række 7 (”I alt”).",
      "1 række på arket ”Systemer og kontrakter” er læst som en note, ikke som en række i registret: række 9 (”Kilde: KITOS”).",
    ]);
  });

  test("every filled row of each sheet is accounted for", () => {
    expect(file.ledger[0]).toEqual({
      sheet: "Systemer og kontrakter",
      filledRows: 8,
      estimated: false,
      line: "3 rækker læst · 1 vejledning til kolonnerne, 1 gentagelse af overskrifterne, 1 sum og 1 note udeladt",
      headers: 1,
      read: { systems: 3 },
      leftOut: [
        { why: "vejledning til kolonnerne", count: 1, rows: [2] },
        { why: "overskrifterne gentaget", count: 1, rows: [3] },
        { why: "sum", count: 1, rows: [7] },
        { why: "note", count: 1, rows: [9] },
      ],
      waiting: 0,
      noRegister: 0,
      why: null,
    });
    for (const { headers, read, leftOut, waiting, noRegister, filledRows } of file.ledger) {
      const left = leftOut.reduce((sum, { count }) => sum + count, 0);
      const all = Object.values(read).reduce((sum, rows) => sum + rows, 0) + headers + left + waiting + noRegister;
      expect(all).toBe(filledRows);
    }
  });

  test("findings and dependencies are the same, two rows down", () => {
    const moved = plain.findings.map((finding) =>
      finding.register === "systems" ? { ...finding, address: "", row: finding.row + 2 } : finding,
    );
    const found = file.findings.map((finding) => (finding.register === "systems" ? { ...finding, address: "" } : finding));
    expect(found).toEqual(moved);
    expect(file.dependencies).toEqual(plain.dependencies);
    expect(file.notJudged).toEqual(plain.notJudged);
  });
});

describe("a small workbook", () => {
  const folder = workFolder();
  const input = folder.put("ind.xlsx", small());
  const out = folder.path("ud.xlsx");
  let file: FindingsFile;
  beforeAll(async () => {
    file = await findingsOf(input, out, ...DAY);
  });

  test("registers, findings, dependencies and sheets are told", () => {
    expect(Object.keys(file)).toEqual([
      "registers",
      "leftOut",
      "ledger",
      "questions",
      "words",
      "findings",
      "groups",
      "accepted",
      "notJudged",
      "figures",
      "dependencies",
      "notCalculated",
      "sheets",
      "stats",
    ]);
    expect(file.registers.map(({ register, sheet, rows }) => ({ register, sheet, rows }))).toEqual([
      { register: "systems", sheet: "Systemer og kontrakter", rows: 3 },
      { register: "interfaces", sheet: "Snitflader", rows: 2 },
    ]);
    expect(file.registers[0]?.columns["systemId"]).toBe("System-id");
    const duplicates = file.findings.filter(({ register, rule }) => register === "systems" && isDuplicate({ rule }));
    expect(duplicates.map(({ address, row, column, sheet }) => ({ address, row, column, sheet }))).toEqual(
      expect.arrayContaining([
        { address: "A3", row: 3, column: "System-id", sheet: "Systemer og kontrakter" },
        { address: "A4", row: 4, column: "System-id", sheet: "Systemer og kontrakter" },
      ]),
    );
    for (const { severity, message } of file.findings) {
      expect(["fejl", "advarsel", "oplysning"]).toContain(severity);
      expect(message).not.toMatch(/[{}]|undefined/);
    }
    expect(file.dependencies.find(({ system }) => system === "S1")?.depends).toBe("direkte");
    expect(file.stats.actions).toEqual(["validate", "highlight", "summaries"]);
    expect(file.stats.counts.findings).toBe(file.findings.length);
    // Each finding is in one group, and the worst groups stand first.
    expect(file.groups.reduce((sum, { cells }) => sum + cells, 0)).toBeGreaterThanOrEqual(file.findings.length);
    const weights = file.groups.map(({ severity }) => ["fejl", "advarsel", "oplysning"].indexOf(severity));
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    for (const { where, message } of file.groups) {
      expect(where.every(({ addresses }) => /^[A-Z]+\d/.test(addresses))).toBe(true);
      expect(message).toMatch(/^\S.*\S$/);
    }
  });

  test("the sheets that it tells of are in the saved workbook, and the input is as it was", () => {
    const names = Object.values(openWorkbook(readFileSync(out)).document.snapshot.sheets).map(({ name }) => name);
    expect(file.sheets.length).toBeGreaterThan(1);
    expect(names).toEqual(expect.arrayContaining([...file.sheets, "Systemer og kontrakter", "Snitflader"]));
    expect(readFileSync(input).equals(small())).toBe(true);
    expect(folder.names()).toEqual(["ind.xlsx", "ud.xlsx", "ud.xlsx.json"]);
  });

  test("run again on its own result it finds the same and adds nothing", async () => {
    const repeated = await findingsOf(out, folder.path("ud2.xlsx"), ...DAY);
    expect({ ...repeated, stats: null }).toEqual({ ...file, stats: null });
    const sheetsIn = (path: string): number => openWorkbook(readFileSync(path)).document.snapshot.sheetOrder.length;
    expect(sheetsIn(folder.path("ud2.xlsx"))).toBe(sheetsIn(out));
    const formats = (path: string): number[] =>
      Object.values(openWorkbook(readFileSync(path)).document.sheets).map(({ conditionalFormats }) => conditionalFormats.length);
    expect(formats(folder.path("ud2.xlsx"))).toEqual(formats(out));
    expect(Math.max(...formats(out))).toBeGreaterThan(0);
  });

  test("what is mended is marked no more", async () => {
    const fixed = SYSTEM_ROWS.map((row, index) =>
      index === 0 ? { ...row, integratesKmdSag: "Nej" } : index === 2 ? { ...row, systemId: "S3" } : row,
    );
    const bytes = createWorkbook({
      sheets: [
        { name: "Systemer og kontrakter", rows: table(SYSTEMS, fixed), headerRow: 0 },
        { name: "Snitflader", rows: table(INTERFACES, INTERFACE_ROWS.slice(1)), headerRow: 0 },
      ],
    });
    const clean = await findingsOf(folder.put("rettet.xlsx", bytes), folder.path("rettet-ud.xlsx"), ...DAY);
    expect(clean.findings.filter(isDuplicate)).toEqual([]);
    expect(clean.dependencies.map(({ depends }) => depends)).toEqual(["nej", "nej", "nej"]);
    const marks = Object.values(openWorkbook(readFileSync(folder.path("rettet-ud.xlsx"))).document.sheets).flatMap(
      ({ conditionalFormats }) => conditionalFormats,
    );
    expect(marks).toEqual([]);
  });

  test.each([
    ["columns in another order", () => ({ systems: table([...SYSTEMS].reverse(), SYSTEM_ROWS) })],
    [
      "title rows above",
      () => ({ systems: [["Kommunens systemer"], ["Opdateret i november"], [], ...table(SYSTEMS, SYSTEM_ROWS)], headerRow: 3 }),
    ],
    [
      "other words in the headers, another sheet name",
      () => ({
        name: "IT-overblik",
        systems: table(
          SYSTEMS.map(({ key, header }) => ({
            key,
            header: key === "systemId" ? "SYSTEM ID" : key === "supplier" ? "leverandoer" : ` ${header.toUpperCase()} `,
          })),
          SYSTEM_ROWS,
        ),
      }),
    ],
    [
      "columns of its own between",
      () => ({ systems: table(SYSTEMS, SYSTEM_ROWS).map((row, index) => [row[0]!, index === 0 ? "Vores eget" : "x", ...row.slice(1)]) }),
    ],
  ])("%s: the same findings", async (_what, change) => {
    const other = workFolder();
    const found = await findingsOf(other.put("ind.xlsx", small(change())), null, "--do", "validate", ...DAY);
    const signature = (findings: FindingsFile["findings"]): string[] =>
      findings.map(({ rule, register, message }) => `${register} ${rule} ${message}`).sort();
    const names = (text: string): string => text.replace(/IT-overblik/g, "Systemer og kontrakter");
    expect(signature(found.findings).map(names)).toEqual(signature(file.findings));
    expect(found.sheets).toEqual([]);
    expect(found.dependencies).toEqual(file.dependencies);
  });

  test("as a process: without --json the run is told in Danish, with --json - only JSON is printed", () => {
    const reported = cliProcess(input, "--do", "validate", ...DAY);
    expect(reported).toMatchObject({ code: 0, err: "" });
    expect(reported.out).toContain("Systemer og kontrakter: 3 rækker");
    const json = cliProcess(input, "--do", "validate", "--json", "-", ...DAY);
    expect(json).toMatchObject({ code: 0, err: "" });
    expect((JSON.parse(json.out) as FindingsFile).findings).toEqual(file.findings);
  });
});

describe("contracts out of KITOS", () => {
  const judge = async (input: string, rows: number): Promise<void> => {
    const folder = workFolder();
    const file = await findingsOf(input, folder.path("ud.xlsx"), ...DAY);
    const [register] = file.registers;
    expect(file.registers).toHaveLength(1);
    expect(register).toMatchObject({ register: "systems", sheet: "IT Kontrakter", rows });
    expect(Object.values(register!.columns)).toEqual(expect.arrayContaining(["IT Kontrakt Id", "Indgået", "Udløbsdato"]));
    expect(register!.missing.length).toBeGreaterThan(0);
    // Text dates are dates, and what is not in the sheet is reported as not judged, not as in order.
    expect(file.findings.filter(({ rule, column }) => /date-form/.test(rule) && column === "Indgået")).toEqual([]);
    expect(file.notJudged.length).toBeGreaterThan(0);
    expect(Math.max(0, ...file.findings.map(({ row }) => row))).toBeLessThanOrEqual(rows + 1);
  };

  test("a twin with rich-text headers, both kinds of dates and formatted rows without content", () =>
    judge(workFolder().put("kitos.xlsx", kitosTwin()), TWIN_ROW_COUNT));

  // The real file is not ours to keep in the repository; the twin above stands in for it elsewhere.
  (existsSync(KITOS) ? test : test.skip)("the real file", () => judge(KITOS, 4));
});

describe("what can't be used ends with code 2 and one line, and writes nothing", () => {
  const folder = workFolder();
  const good = folder.put("god.xlsx", small());
  const encrypted = folder.put("laast.xlsx", encryptedFile());
  const text = folder.put("tekst.xlsx", "dette er ikke en projektmappe");
  const broken = folder.put("knust.xlsx", small().slice(0, 700));
  const macros = folder.put("makroer.xlsm", twin("macros"));
  const list = folder.put("liste.csv", "System-id;Systemnavn\nS1;Alfa\n");
  const noRegister = folder.put(
    "tom.xlsx",
    createWorkbook({
      sheets: [
        {
          name: "Ark1",
          rows: [
            ["Navn", "Telefon"],
            ["Anne", "12345678"],
          ],
        },
      ],
    }),
  );
  mkdirSync(folder.path("mappe.xlsx"));
  const before = folder.names();
  const out = folder.path("ud.xlsx");
  const json = folder.path("fund.json");

  test.each<[string, string[], RegExp]>([
    ["no file", [], /mangler en projektmappe/],
    ["a file that is not there", [folder.path("væk.xlsx"), "--out", out, "--json", json], /findes ikke/],
    ["a folder", [folder.path("mappe.xlsx"), "--json", json], /er en mappe/],
    ["a file that is no workbook", [text, "--out", out, "--json", json], /ikke en Excel-projektmappe/],
    ["a locked workbook", [encrypted, "--out", out, "--json", json], /adgangskode/],
    ["a damaged workbook", [broken, "--out", out, "--json", json], /beskadiget/],
    [
      "a workbook without registers",
      [noRegister, "--out", out, "--json", json],
      /ikke fundet et register.*Systemer og kontrakter.*Snitflader.*Sagsoprydning/,
    ],
    ["an unknown option", [good, "--fart", "--json", json], /--fart/],
    ["an unknown action", [good, "--do", "dans", "--json", json], /dans/],
    ["no day", [good, "--today", "i går", "--json", json], /--today/],
    ["two workbooks", [good, good, "--json", json], /én projektmappe/],
    ["the input as output", [good, "--out", good], /samme fil/],
    ["the input as output, spelled otherwise", [good, "--out", join(folder.path("mappe.xlsx"), "..", "god.xlsx")], /samme fil/],
    ["a folder that is not there", [good, "--out", join(folder.path("nej"), "ud.xlsx")], /findes ikke/],
    [
      "an output with macros of a workbook without",
      [good, "--out", folder.path("ud.xlsm")],
      /--out skal ende på \.xlsx, for god\.xlsx er uden/,
    ],
    ["an output without macros of a workbook with", [macros, "--out", out], /--out skal ende på \.xlsm, for makroer\.xlsm har makroer/],
    ["a list with separators", [list, "--out", out], /ren tekst.*åbn den i Excel, og gem den som Excel-projektmappe \(\.xlsx\)/],
    ["an output that is no workbook", [good, "--out", folder.path("ud.txt")], /\.xlsx/],
  ])("%s", async (_what, args, line) => {
    const result = await cli(...args);
    expect(result.err.trimEnd()).toMatch(line);
    expect(result.err.trimEnd().split("\n")).toHaveLength(1);
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(folder.names()).toEqual(before);
  });

  test("as a process: the code and the line are the process's own", () => {
    const result = cliProcess(text, "--json", json);
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(result.err).toMatch(/^.*ikke en Excel-projektmappe.*\n$/);
  });

  test("when one of two outputs can't be written, neither is", async () => {
    // Longer than any file system lets a name be; the folder is there, so only the writing itself can fail.
    const result = await cli(good, "--out", folder.path("ud.xlsx"), "--json", folder.path(`${"x".repeat(300)}.json`), ...DAY);
    expect(result.code).toBe(2);
    expect(result.err.trimEnd().split("\n")).toHaveLength(1);
    expect(folder.names()).toEqual(before);
  });
});
