import { isBlank, type CellValue } from "../model/cell";
import { cellOf, partForNewRows } from "../model/parts";
import { writtenColumn, type RegisterData } from "../model/register-data";
import type { SystemResolver } from "../model/system-resolver";
import { registerSpec } from "../registers";
import type { AddedRow, ImportedValue, ImportPlan, ImportSheet, LeftRow, MergedRow } from "./import-plan";
import type { ImportKind, SourceColumn } from "./import-source";
import { importSource } from "./kitos";
import { matchRows, type Match } from "./match-rows";
import { readColumns } from "./read-columns";
import { readSourceRows, type SourceRow } from "./read-rows";
import { isSameValue, type ValueContext } from "./read-value";
import { keyOf } from "../text/signs";

export interface ImportInput {
  readonly kind: ImportKind;
  readonly sheet: ImportSheet;
  /** The register into which is merged, as read; its kind is that of the source. */
  readonly register: RegisterData;
  /** Over the systems register as it is. */
  readonly resolver: SystemResolver;
  readonly date1904: boolean;
}

/**
 * Plans the merge of an export into the register. Pure, and never throws on any cell.
 * @throws when the register is not the import's: a bug.
 */
export function planImport({ kind, sheet, register, resolver, date1904 }: ImportInput): ImportPlan {
  const source = importSource(kind);
  if (register.mapping.register !== source.register) throw new Error(`${kind} goes into "${source.register}"`);
  const context: ValueContext = { register: source.register, date1904, resolver };
  const { keyColumn } = registerSpec(source.register);
  const inSheet = (column: string): boolean => column in register.mapping.columns;
  const columns = readColumns(source, sheet, inSheet);
  const filling = columns.readings.map(({ column }) => column).filter(({ column }) => inSheet(column));
  const newRows = partForNewRows(register.mapping);
  const fillingNew = filling.filter(({ column }) => column in newRows.columns);
  const rows = readSourceRows(sheet, columns, context);
  const matches = matchRows(source, rows, register, resolver);

  const added: AddedRow[] = [];
  const merged: MergedRow[] = [];
  const left: LeftRow[] = [];
  const differing = { filled: [] as ImportedValue[], conflicts: [] as ImportedValue[], clears: [] as ImportedValue[] };
  const ids = new Set<string>();
  const merging = { register, keyColumn, filling, context, differing, ids };
  let unchanged = 0;
  rows.forEach((row, i) => {
    const match = matches[i]!;
    const { sourceRow } = row;
    if (match.kind === "left") left.push({ sourceRow, reason: match.reason, key: match.key });
    else if (match.kind === "added") {
      const id = inSheet(keyColumn) ? { [keyColumn]: match.id } : {};
      added.push({ key: match.id, sourceRow, values: { ...id, ...newValues(row, fillingNew) } });
    } else {
      merged.push({ sourceRow, rows: match.rows, by: match.by, ...otherId(row, match, register, keyColumn) });
      const differs = match.rows.map((at) => compareRow(row, at, merging));
      if (!differs.includes(true)) unchanged++;
    }
  });
  const theirs = new Set(merged.flatMap((row) => row.rows));
  const retained = rows.filter((_, i) => matches[i]!.kind !== "left");
  return {
    kind,
    register: source.register,
    added,
    merged,
    left,
    ...differing,
    unchanged,
    onlyMine: register.rowCount - theirs.size,
    columnsUsed: columns.used,
    columnsLeft: columns.left,
    ...wordsOf(retained, filling),
  };
}

function newValues(row: SourceRow, filling: readonly SourceColumn[]): Record<string, CellValue> {
  return Object.fromEntries(
    filling.flatMap(({ column }) => {
      const value = row.values[column]!;
      return value.kind === "value" ? [[column, value.value] as const] : [];
    }),
  );
}

interface Merging {
  readonly register: RegisterData;
  readonly keyColumn: string;
  readonly filling: readonly SourceColumn[];
  readonly context: ValueContext;
  readonly differing: { readonly filled: ImportedValue[]; readonly conflicts: ImportedValue[]; readonly clears: ImportedValue[] };
  readonly ids: Set<string>;
}

/** Sorts what differs between a row of the import and one of the register. True where anything does. */
function compareRow(row: SourceRow, at: number, { register, keyColumn, filling, context, differing, ids }: Merging): boolean {
  const keyCell = register.columns[keyColumn]?.[at] ?? "";
  const key = isBlank(keyCell) ? `#${at + 1}` : String(keyCell).trim();
  let differs = false;
  for (const source of filling) {
    const { column } = source;
    const read = row.values[column]!;
    const mine = writtenColumn(register, column)![at]!;
    if (source.newRowsOnly === true || read.kind === "unread") continue;
    // The register may stand in several lists, of which one lacks the column.
    if (register.starts !== undefined && cellOf(register, at, column) === undefined) continue;
    const name = `${key}/${column}`;
    const common = { id: ids.has(name) ? `${name}#${at + 1}` : name, key, row: at, column, mine };
    let list: ImportedValue[];
    if (read.kind === "blank") {
      if (isBlank(mine)) continue;
      list = differing.clears;
    } else {
      if (!isBlank(mine) && isSameValue(mine, read.value, source, context)) continue;
      list = isBlank(mine) ? differing.filled : differing.conflicts;
    }
    ids.add(common.id);
    const theirs = read.kind === "blank" ? "" : read.value;
    list.push({
      ...common,
      theirs,
      ...(read.kind === "value" && read.numberFormat !== undefined ? { numberFormat: read.numberFormat } : {}),
    });
    differs = true;
  }
  return differs;
}

/** The import's identifier, where the rows found otherwise have another. */
function otherId(row: SourceRow, match: Match & { kind: "merged" }, register: RegisterData, keyColumn: string): { otherId?: string } {
  const ids = register.columns[keyColumn];
  if (row.id === "" || ids === undefined || match.rows.every((at) => keyOf(ids[at]!) === keyOf(row.id))) return {};
  return { otherId: row.id };
}

/** Values that have changed their words, and those that could not be read, each with its number. */
function wordsOf(rows: readonly SourceRow[], filling: readonly SourceColumn[]): Pick<ImportPlan, "translated" | "unread"> {
  const translated = new Map<string, { column: string; from: string; to: string; count: number }>();
  const unread = new Map<string, { column: string; from: string; count: number }>();
  for (const { column } of filling) {
    for (const { values } of rows) {
      const value = values[column]!;
      if (value.kind === "unread") {
        const entry = unread.get(`${column}\n${value.from}`) ?? { column, from: value.from, count: 0 };
        entry.count++;
        unread.set(`${column}\n${value.from}`, entry);
      } else if (value.kind === "value" && value.from !== undefined) {
        const entry = translated.get(`${column}\n${value.from}`) ?? { column, from: value.from, to: String(value.value), count: 0 };
        entry.count++;
        translated.set(`${column}\n${value.from}`, entry);
      }
    }
  }
  return { translated: [...translated.values()], unread: [...unread.values()] };
}
