import { Random } from "../samples/random";
import { makeScaleCases } from "../samples/scale";
import type { CellValue } from "../src/core/model/cell";
import { registerSpec } from "../src/core/registers";
import type { ColumnSpec } from "../src/core/registers/register";
import type { RegisterId } from "../src/core/model/register-id";
import { documentFromSheets, type SheetSource, type WorkbookDocument } from "../stand-in/node";

/** Rows of each register. */
export const SIZES: Readonly<Partial<Record<RegisterId, number>>> = {
  systems: 5_000,
  interfaces: 15_000,
  caseAreas: 600,
  procurements: 300,
  cases: 30_000,
};

const DEPARTMENTS = Array.from({ length: 40 }, (_, i) => `Forvaltning ${i + 1}`);
const WORDS = ["Ansøgning", "Høring", "Tilsyn", "Aftale", "Bevilling", "Plan", "Regnskab", "Klage"];
const KLE = ["27.60.04", "27.39.12", "54.15.00", "82.06.00", "00.15.10"];
/** 2026-11-24 and some years about it. */
const [FIRST_DAY, LAST_DAY] = [44_500, 47_800];

type Value = (row: number, random: Random) => CellValue;

/** Cells that make a network some steps deep: a system is tied to KMD Sag or to one above it. */
const OWN: Readonly<Record<string, Value>> = {
  "systems.systemName": (row) => (row === 0 ? "KMD Sag" : `System ${row}`),
  "systems.department": (_, random) => random.pick(DEPARTMENTS),
  "systems.integratesKmdSag": (_, random) => random.weighted({ Ja: 1, Nej: 12, Ukendt: 2 }),
  "interfaces.sender": (row, random) => systemOf(row, random),
  "interfaces.receiver": (row, random) => (random.chance(0.01) ? "KMD Sag" : `System ${Math.floor((1 + (row % 4_999)) / 6) + 1}`),
  "interfaces.responsible": (_, random) => random.pick(DEPARTMENTS),
  "caseAreas.department": (_, random) => random.pick(DEPARTMENTS),
  "cases.responsibleUnit": (_, random) => random.pick(DEPARTMENTS),
};
const systemOf = (row: number, random: Random): string => `System ${random.chance(0.8) ? 1 + (row % 4_999) : random.integer(1, 4_999)}`;

/** A cell of the kind that its column asks for. */
function rightCell(register: RegisterId, { kind, choices = [] }: ColumnSpec, row: number, random: Random): CellValue {
  switch (kind) {
    case "key":
      return `${register.slice(0, 2).toUpperCase()}-${row + 1}`;
    case "choice":
      return random.pick(choices).value;
    case "reference":
      return `System ${random.integer(1, 4_999)}`;
    case "date":
      return random.integer(FIRST_DAY, LAST_DAY);
    case "year":
      return random.integer(2024, 2040);
    case "integer":
    case "number":
      return random.integer(0, 500);
    case "kle":
      return random.pick(KLE);
    case "facet":
      return random.pick(["G01", "A00", "K08"]);
    case "cvr":
      return "90111248";
    default:
      return `${random.pick(WORDS)} ${random.integer(1, 9_999)}`;
  }
}

/** Free texts in place of the expected answers. */
const WRONG: readonly CellValue[] = ["", "?", " Afventer  svar ", "#N/A", "2019-1", "31.02.2024"];

/** How often a cell is wrong. */
const FAULTS = 0.08;

/** A workbook as large as the pane must stay calm with: 5,000 systems, and more than 100,000 findings. The same each time. */
export function largeWorkbook(): WorkbookDocument {
  const random = new Random(11);
  return documentFromSheets(Object.entries(SIZES).map(([register, rows]) => sheet(register as RegisterId, rows, random)));
}

function sheet(register: RegisterId, rowCount: number, random: Random): SheetSource {
  const { title, columns } = registerSpec(register);
  const cases = register === "cases" ? makeScaleCases(rowCount).rows : [];
  const rows = Array.from({ length: rowCount }, (_, row) =>
    columns.map((column, at) => {
      const own = OWN[`${register}.${column.key}`];
      if (own !== undefined) return own(row, random);
      if (column.kind !== "key" && random.chance(FAULTS)) return random.pick(WRONG);
      return cases[row]?.[at] ?? rightCell(register, column, row, random);
    }),
  );
  return { name: title.da, rows: [columns.map(({ header }) => header.da), ...rows] };
}
