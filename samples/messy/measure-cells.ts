import type { CellValue } from "../../src/core/model/cell";
import type { RegisterId } from "../../src/core/model/register-id";
import { formatSerial, OPEN_END } from "../../src/core/identifiers/dates";
import { plain } from "../../src/core/text/signs";
import type { MessySample } from "./messy";
import { ProductCells, type ProductReading } from "./product-cells";
import type { ProductRun } from "../read-workbook";
import { RowsRead } from "./rows-read";
import type { Meaning, TrueCell, TrueRow } from "./truth";

export interface CellResult {
  readonly register: RegisterId;
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly written: CellValue | undefined;
  readonly meaning: Meaning;
  readonly read: ProductReading | undefined;
  readonly right: boolean;
}

/** Holds every cell of every record against what the product makes of it. A cell of a row or column that is not read is read wrongly. */
export function measureCells({ truth }: MessySample, run: ProductRun): CellResult[] {
  const rows = new RowsRead(run);
  const cells = new ProductCells(run.read.data);
  return truth.flatMap((row) => (row.kind === "record" ? row.cells.map((cell) => result(row, cell)) : []));

  function result(row: TrueRow, { key, written, meaning }: TrueCell): CellResult {
    const register = row.register!;
    const at = rows.dataRow(register, row.sheet, row.row);
    const data = run.read.data.registers[register];
    const read = at === undefined || data === undefined ? undefined : cells.at(data, at, key);
    return { register, key, sheet: row.sheet, row: row.row, written, meaning, read, right: read !== undefined && agrees(meaning, read) };
  }
}

function agrees(meaning: Meaning, read: ProductReading): boolean {
  switch (meaning.kind) {
    case "value":
      if (read.kind === "asked") return meaning.orAsked === true;
      return read.kind === "value" && [meaning.value, ...(meaning.or ?? [])].some((value) => same(value, read.value));
    case "systems":
      if (read.kind === "asked") return meaning.orAsked === true;
      return read.kind === "systems" && read.names.join("\n") === meaning.names.join("\n");
    case "blank":
      return read.kind === "blank";
    case "not-known":
      return read.kind === "blank" || read.kind === "undecided" || (read.kind === "value" && NOT_KNOWN.has(String(read.value)));
    case "undecided":
      return read.kind === "undecided" || (read.kind === "value" && NOT_KNOWN.has(String(read.value)));
    case "asked":
      return read.kind === "asked";
  }
}

/** The lists' own words for what is not known or not decided. */
const NOT_KNOWN: ReadonlySet<string> = new Set([
  // A contract without an end is as far from known as one whose end nobody knows; 31-12-9999 says so.
  String(OPEN_END),
  "Ukendt",
  "Ikke afklaret",
  "Ikke besluttet",
  "Afventer",
  "Afklar",
  "Ikke startet",
]);

function same(expected: CellValue, read: CellValue): boolean {
  if (typeof expected === "number" && typeof read === "number") return Math.abs(expected - read) < 1e-6;
  // A key that Excel has made a date of is shown as one.
  if (typeof expected === "number" && read === formatSerial(expected)) return true;
  return plain(String(expected)).toLowerCase() === plain(String(read)).toLowerCase();
}
