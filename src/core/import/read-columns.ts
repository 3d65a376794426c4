import type { CellValue } from "../model/cell";
import { isBlank } from "../model/cell";
import { registerSpec } from "../registers";
import type { ImportSheet, LeftColumn, UsedColumn } from "./import-plan";
import type { ImportSource, SourceColumn } from "./import-source";
import { foldHeader } from "./recognise-import";

/** A column of the register with the places in the import from which it is read. */
interface Reading {
  readonly column: SourceColumn;
  readonly places: readonly number[];
}

export interface SourceColumns {
  readonly readings: readonly Reading[];
  readonly ids: readonly { readonly index: number; readonly prefix: string }[];
  readonly used: readonly UsedColumn[];
  readonly left: readonly LeftColumn[];
}

/** Shares out the import's columns: each is used or left, with the reason. `isInSheet`: whether the register's sheet has a column. */
export function readColumns(source: ImportSource, sheet: ImportSheet, isInSheet: (column: string) => boolean): SourceColumns {
  const placeOf = placesByHeader(sheet);
  const readings: Reading[] = [];
  const uses = new Map<number, string>();
  const lefts = new Map<number, Pick<LeftColumn, "reason" | "column">>();
  for (const column of source.columns) {
    const places = [...new Set(column.headers.flatMap((header) => placeOf.get(foldHeader(header)) ?? []))];
    const read = column.join === undefined ? places.slice(0, 1) : places;
    if (read.length > 0) readings.push({ column, places: read });
    for (const index of places.slice(read.length)) lefts.set(index, { reason: "other-column-used", column: column.column });
    for (const index of read) {
      if (isInSheet(column.column)) uses.set(index, column.column);
      else lefts.set(index, { reason: "not-in-register-sheet", column: column.column });
    }
  }
  const ids = source.ids.flatMap(({ header, prefix = "" }) => {
    const index = placeOf.get(foldHeader(header));
    return index === undefined ? [] : [{ index, prefix }];
  });
  const idColumn = registerSpec(source.register).keyColumn;
  for (const { index } of ids) {
    if (isInSheet(idColumn)) uses.set(index, uses.get(index) ?? idColumn);
    else if (!lefts.has(index)) lefts.set(index, { reason: "not-in-register-sheet", column: idColumn });
  }
  const used: UsedColumn[] = [];
  const left: LeftColumn[] = [];
  for (const index of filledColumns(sheet)) {
    const header = String(sheet.headers[index] ?? "").trim();
    const column = uses.get(index);
    const first = placeOf.get(foldHeader(header));
    if (column !== undefined) used.push({ index, header, column });
    else if (first !== undefined && first !== index) left.push({ index, header, reason: "header-twice" });
    else left.push({ index, header, ...(lefts.get(index) ?? { reason: "no-place" }) });
  }
  return { readings, ids, used, left };
}

/** The first place of each header. */
function placesByHeader({ headers }: ImportSheet): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  headers.forEach((header, index) => {
    const folded = foldHeader(header);
    if (folded !== "" && !places.has(folded)) places.set(folded, index);
  });
  return places;
}

/** Columns with a header, or with anything below where a header should be. */
function filledColumns(sheet: ImportSheet): number[] {
  const filled: boolean[] = [];
  const find = (cells: readonly CellValue[]): void => {
    for (let index = 0; index < cells.length; index++) filled[index] = (filled[index] ?? false) || !isBlank(cells[index]!);
  };
  find(sheet.headers);
  sheet.rows.forEach(find);
  return filled.flatMap((isFilled, index) => (isFilled ? [index] : []));
}
