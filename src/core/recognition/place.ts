/** One list of a sheet: an Excel table, or a block of plain cells. */
export interface ListPlace {
  readonly sheet: string;
  /** Name of the Excel table; absent for plain cells. */
  readonly table?: string;
  /** Address of its first header cell, where it is not the first list among the plain cells of its sheet. */
  readonly at?: string;
}

/** True for two things said about one list. */
export function samePlace(a: ListPlace, b: ListPlace): boolean {
  return a.sheet === b.sheet && a.table === b.table && a.at === b.at;
}

/** Only what says where it is. */
export function justPlace({ sheet, table, at }: ListPlace): ListPlace {
  return { sheet, ...(table === undefined ? {} : { table }), ...(at === undefined ? {} : { at }) };
}
