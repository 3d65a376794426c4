import type { RegisterId } from "../model/register-id";
import { partsOf } from "../model/parts";
import type { RegisterMapping } from "../model/register-data";
import { registerSpec } from "../registers";
import { keyOf } from "../text/signs";
import { cellAt, type SheetInfo } from "./sheet";

/** What people know a row by beside its key. */
const NAMES: Readonly<Record<RegisterId, readonly string[]>> = {
  systems: ["systemName", "contractName", "contractId"],
  interfaces: ["sender", "receiver"],
  cases: ["title"],
  caseAreas: ["areaName"],
  documentStrategy: ["question"],
  procurements: ["system"],
};

/** A few hundred rows say whether two lists hold the same. */
const MOST_ROWS = 1_000;

/** The rows of a list that recognition has seen, by what they are known by. */
export interface RowSample {
  /** Key of each row; empty where it has none. */
  readonly keys: readonly string[];
  /** Key and name of each row, or all of it where it has neither. */
  readonly rows: readonly string[];
}

/** The rows of a register's lists, as far as they were read. `columns`: those that are compared; both lists must have them. */
export function sampleOf(mapping: RegisterMapping, sheetNamed: (name: string) => SheetInfo, columns: readonly string[]): RowSample {
  const { keyColumn } = registerSpec(mapping.register);
  const names = NAMES[mapping.register];
  const known = columns.filter((key) => key === keyColumn || names.includes(key));
  const compared = known.length === 0 ? columns : known;
  const keys: string[] = [];
  const rows: string[] = [];
  for (const part of partsOf(mapping)) {
    const sheet = sheetNamed(part.sheet);
    for (let row = part.firstRow; row < part.firstRow + part.rowSpan && rows.length < MOST_ROWS; row++) {
      const texts = compared.map((key) => {
        const column = part.columns[key]?.column;
        return column === undefined ? "" : keyOf(cellAt(sheet, row, column));
      });
      if (texts.every((text) => text === "")) continue;
      const at = compared.indexOf(keyColumn);
      keys.push(at === -1 ? "" : texts[at]!);
      rows.push(texts.join("\n"));
    }
  }
  return { keys, rows };
}

/** How many of the first's rows, or keys, the other has, too. */
export function sharedWith(sample: readonly string[], other: readonly string[]): { readonly shared: number; readonly compared: number } {
  const there = new Set(other);
  const filled = [...new Set(sample)].filter((text) => text !== "");
  return { shared: filled.filter((text) => there.has(text)).length, compared: filled.length };
}
