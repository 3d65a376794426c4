import type { RegisterId } from "../model/register-id";
import { partsOf } from "../model/parts";
import type { MappedColumn, RegisterMapping, RegisterPart } from "../model/register-data";
import { registerSpec } from "../registers";
import { foldText } from "../text/fold";
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
  documents: ["title"],
  reminders: ["text", "dueDate"],
};

/** A few hundred rows say whether two lists hold the same. */
const MOST_ROWS = 1_000;

/** The rows of a list that recognition has seen, by what they are known by. */
export interface RowSample {
  /** Key of each row; empty where it has none. */
  readonly keys: readonly string[];
  /** Key and name of each row, or its first cells where it has neither. */
  readonly rows: readonly string[];
}

/** A list's columns by the register's keys, and the municipality's own by their headers. */
export function columnsById({ columns, unmatched }: Pick<RegisterPart, "columns" | "unmatched">): Map<string, MappedColumn> {
  return new Map([...Object.entries(columns), ...unmatched.map((column) => [`=${foldText(column.header)}`, column] as const)]);
}

/** Where neither key nor name is known: people write what a row is about in its first columns. */
const FIRST_COLUMNS = 2;

/**
 * The rows of a register's lists, as far as they were read. `common`: the columns, as in `columnsById`, that both of two lists have; rows are
 * compared by the key and name among them.
 */
export function sampleOf(mapping: RegisterMapping, sheetNamed: (name: string) => SheetInfo, common: readonly string[]): RowSample {
  const { keyColumn } = registerSpec(mapping.register);
  const names = NAMES[mapping.register];
  const known = common.filter((id) => id === keyColumn || names.includes(id));
  const keys: string[] = [];
  const rows: string[] = [];
  for (const part of partsOf(mapping)) {
    const sheet = sheetNamed(part.sheet);
    const columns = columnsById(part);
    const columnOf = (id: string): number => columns.get(id)?.column ?? Infinity;
    const compared = known.length > 0 ? known : [...common].sort((a, b) => columnOf(a) - columnOf(b)).slice(0, FIRST_COLUMNS);
    const key = compared.indexOf(keyColumn);
    const repeated = compared.map((id) => keyOf(columns.get(id)?.header ?? "")).join("\n");
    for (let row = part.firstRow; row < part.firstRow + part.rowSpan && rows.length < MOST_ROWS; row++) {
      const texts = compared.map((id) => keyOf(cellAt(sheet, row, columnOf(id))));
      // Headers that are repeated further down say nothing of the rows.
      if (texts.every((text) => text === "") || texts.join("\n") === repeated) continue;
      keys.push(key === -1 ? "" : texts[key]!);
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
