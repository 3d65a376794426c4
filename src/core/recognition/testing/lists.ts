import type { CellValue } from "../../model/cell";
import type { RegisterId } from "../../model/register-id";
import { registerSpec } from "../../registers";
import { VALID_ROWS } from "../../rules/testing/rows";
import type { Grid } from "../../testing/read-grid";

export type Row = Readonly<Record<string, CellValue>>;

const OWNERS = ["Ragna Abildtrup", "Sune Bøgeskov", "Tove Damhave"];
const UNITS = ["Hjælpemidler", "Byggesager", "Pension"];

/** A row of a register that no rule finds fault with, with its own key, and what a test changes. */
export function record(register: RegisterId, n: number, changes: Row = {}): Row {
  const { keyColumn } = registerSpec(register);
  const own: Readonly<Record<RegisterId, Row>> = {
    systems: { systemName: `Fagsystem nr. ${n}`, contractId: `K-${n}`, caseBearing: "Nej", owner: OWNERS[n % 3]! },
    interfaces: { sender: "S-1", receiver: "S-2", component: "Punkt-til-punkt", horizon: "Nuværende", decision: "Bevares" },
    cases: { title: `Ansøgning nr. ${n}`, caseworker: `AB${n}`, created: 43_500 + n, responsibleUnit: UNITS[n % 3]! },
    caseAreas: { areaName: `Område nr. ${n}` },
    documentStrategy: { question: `Hvem må se sager af slags ${n}?` },
    procurements: {},
    documents: { title: `Bilag nr. ${n}`, caseworker: `AB${n}`, responsibleUnit: UNITS[n % 3]!, uuid: "" },
    reminders: { text: `Husk opfølgning ${n}`, recipient: `AB${n}` },
  };
  const key: Readonly<Record<RegisterId, string>> = {
    systems: `S-${n}`,
    interfaces: `SN-${n}`,
    cases: `2026-${String(n).padStart(6, "0")}`,
    caseAreas: `SO-${n}`,
    documentStrategy: `1.${n}`,
    procurements: `A-${n}`,
    documents: `D2026-${String(n).padStart(6, "0")}`,
    reminders: `AD-${n}`,
  };
  return { ...VALID_ROWS[register], ...own[register], [keyColumn]: key[register], ...changes };
}

/** Column keys that a small list has. */
export const SMALL = {
  systems: [
    "systemId",
    "systemName",
    "supplier",
    "supplierCvr",
    "systemType",
    "caseBearing",
    "department",
    "owner",
    "integratesKmdSag",
    "status",
  ],
  interfaces: ["interfaceId", "sender", "receiver", "horizon", "component", "data", "decision", "decisionDate", "responsible"],
  cases: ["caseNumber", "title", "kle", "facet", "caseStatus", "responsibleUnit", "caseworker", "created"],
} as const satisfies Partial<Record<RegisterId, readonly string[]>>;

export function headers(register: RegisterId, keys: readonly string[]): string[] {
  const { columns } = registerSpec(register);
  return keys.map((key) => columns.find((column) => column.key === key)!.header.da);
}

/** Headers and rows as cells. */
export function list(register: RegisterId, rows: readonly Row[], keys: readonly string[]): CellValue[][] {
  return [headers(register, keys), ...rows.map((row) => keys.map((key) => row[key] ?? ""))];
}

/** Blocks of cells at places of one sheet: `[row, column, cells]`. */
export function grid(
  name: string,
  blocks: readonly (readonly [number, number, readonly (readonly CellValue[])[]])[],
  more: Partial<Grid> = {},
): Grid {
  const rows: CellValue[][] = [];
  for (const [top, left, cells] of blocks)
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        while (rows.length <= top + r) rows.push([]);
        const row = rows[top + r]!;
        while (row.length <= left + c) row.push("");
        row[left + c] = cell;
      }),
    );
  return { name, rows, ...more };
}

/** An Excel table over a list of so many rows with its headers at a place. */
export function tableAt(
  name: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
  hasTotals = false,
): NonNullable<Grid["tables"]>[number] {
  return { name, rect: { row, column, rowCount: rows + 1 + (hasTotals ? 1 : 0), columnCount: columns }, hasHeaders: true, hasTotals };
}
