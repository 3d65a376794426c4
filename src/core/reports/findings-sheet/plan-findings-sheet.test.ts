import type { Finding } from "../../model/finding";
import { RULES } from "../../rules";
import { makeRegister } from "../../testing/make-register";
import { LANGUAGES } from "../../text/language";
import { planFindingsSheet, type FindingsSheetInput } from "./plan-findings-sheet";

const rule = RULES.find(({ id }) => id === "systems-required-value")!;
const finding = (row: number, column: number, columnKey: string): Finding => ({
  rule: rule.id,
  messageId: "blank",
  severity: "error",
  register: "systems",
  sheet: "Vores systemer",
  row,
  column,
  columnKey,
  data: {},
});
const systems = makeRegister("systems", [
  { systemId: "=1+1", systemName: "Alfa" },
  { systemId: "", systemName: "" },
]);
const INPUT: FindingsSheetInput = {
  findings: [finding(1, 1, "systemName"), finding(2, 0, "systemId")],
  notJudged: [],
  accepted: 0,
  data: { registers: { systems }, date1904: false },
  language: "da",
  when: "2026-11-24 09:05",
};
const cells = (input: FindingsSheetInput, header: string): unknown[] => {
  const { columns, rows } = planFindingsSheet(input);
  return rows.map((row) => row[columns.findIndex((column) => column.header === header)]);
};

test("a row a finding: severity, place, key and the rule, and where the link leads", () => {
  const { rows, targets, columns } = planFindingsSheet(INPUT);
  expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length]);
  expect(cells(INPUT, "Alvor")).toEqual(["fejl", "fejl"]);
  expect(cells(INPUT, "Ark")).toEqual(["Vores systemer", "Vores systemer"]);
  expect(cells(INPUT, "Første celle")).toEqual(["B2", "A3"]);
  expect(cells(INPUT, "Antal celler")).toEqual([1, 1]);
  expect(cells(INPUT, "Nøgle")).toEqual(["=1+1", ""]);
  expect(cells(INPUT, "Regel")).toEqual([rule.id, rule.id]);
  expect(targets).toEqual([
    { sheet: "Vores systemer", row: 1, column: 1 },
    { sheet: "Vores systemer", row: 2, column: 0 },
  ]);
  expect(columns.filter(({ kind }) => kind !== "text").map(({ kind }) => kind)).toEqual(["severity", "link"]);
});

test("the lines tell when, how many, what was not judged and what was set aside", () => {
  const notJudged = [{ rule: rule.id, register: "systems", reason: { kind: "register-missing", needs: "interfaces" } }] as const;
  const { lines } = planFindingsSheet({ ...INPUT, notJudged, accepted: 3 });
  expect(lines).toEqual([
    "Lavet 2026-11-24 09:05 ud fra 2 rækker. Arket følger ikke med, når der rettes; lav det igen.",
    "2 fejl, 0 advarsler og 0 oplysninger.",
    "Alle åbne fund er med, de alvorligste først. Siger en kontrol det samme om flere celler i en kolonne, er de én linje. Brug pilene i tabellens overskrifter til at filtrere.",
    "1 kontrol kunne ikke udføres; det er ikke det samme som i orden. Arket ”Snitflader” blev ikke fundet.",
    "3 fund er sat til side med en begrundelse og er ikke med her.",
  ]);
});

test("what says the same of several cells of a column is one line with its count, its cells and some keys", () => {
  const findings = [1, 2, 4, 5, 6, 7, 9].map((row) => finding(row, 2, "supplier"));
  const rows = Array.from({ length: 10 }, (_, i) => ({ systemId: `S-${i + 1}`, supplier: "" }));
  const input = {
    ...INPUT,
    findings: [...findings, finding(3, 0, "systemId")],
    data: { ...INPUT.data, registers: { systems: makeRegister("systems", rows) } },
  };
  expect(cells(input, "Antal celler")).toEqual([7, 1]);
  expect(cells(input, "Første celle")).toEqual(["C2", "A4"]);
  expect(cells(input, "Alle celler")).toEqual(["C2:C3, C5:C8, C10", "A4"]);
  expect(cells(input, "Nøgle")).toEqual(["S-1, S-2, S-4, S-5, S-6 …", "S-3"]);
  expect(planFindingsSheet(input).lines).toContain("8 fejl, 0 advarsler og 0 oplysninger.");
});

test("a line holds a sheet's cells, and no more addresses than can be read", () => {
  const findings = Array.from({ length: 400 }, (_, i) => ({ ...finding(i * 2, 1, "systemName"), sheet: i % 2 === 0 ? "A" : "B" }));
  const input = { ...INPUT, findings };
  expect(cells(input, "Ark")).toEqual(["A", "B"]);
  expect(cells(input, "Antal celler")).toEqual([200, 200]);
  for (const text of cells(input, "Alle celler")) expect(String(text)).toMatch(/^B\d+, .{200,300} …$/);
});

test("without findings the sheet says so, and that all was judged", () => {
  const { rows, empty, lines } = planFindingsSheet({ ...INPUT, findings: [] });
  expect(rows).toEqual([]);
  expect(empty).toMatch(/fandt intet at rette/);
  expect(lines).toContain("Alle kontroller kunne udføres.");
});

test.each(LANGUAGES)("headers in %s are filled and all different", (language) => {
  const headers = planFindingsSheet({ ...INPUT, language }).columns.map(({ header }) => header);
  expect(new Set(headers).size).toBe(headers.length);
  for (const header of headers) expect(header).toMatch(/^\S.*\S$/);
});
