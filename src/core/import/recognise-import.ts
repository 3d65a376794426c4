import type { CellValue } from "../model/cell";
import { foldText } from "../text/fold";
import type { ImportKind } from "./import-source";
import { IMPORT_SOURCES } from "./kitos";

export interface RecognisedImport {
  readonly kind: ImportKind;
  /** Headers of the sheet that the export is known to have. */
  readonly known: number;
}

/**
 * Which exports a header row may be, best first; none for anything else. A sheet of contracts may serve two registers. The row must hold a
 * signature of the export, so that a municipality's own sheet with some of the words does not pass for one.
 */
export function recogniseImport(headers: readonly CellValue[]): readonly RecognisedImport[] {
  const folded = new Set(headers.map(foldHeader));
  return IMPORT_SOURCES.flatMap((source) => {
    if (!source.signature.some((all) => all.every((header) => folded.has(foldHeader(header))))) return [];
    const known = Math.max(...source.editions.map((edition) => edition.headers.filter((header) => folded.has(foldHeader(header))).length));
    return [{ kind: source.id, known, at: IMPORT_SOURCES.indexOf(source) }];
  })
    .sort((a, b) => b.known - a.known || a.at - b.at)
    .map(({ kind, known }) => ({ kind, known }));
}

/** The first of the rows that is the header row of an export, by place; undefined where none is. */
export function findImportHeader(rows: readonly (readonly CellValue[])[]): number | undefined {
  const at = rows.findIndex((row) => recogniseImport(row).length > 0);
  return at === -1 ? undefined : at;
}

/** Headers are compared as registers' are; an Excel error or a number is a header like any other text. */
export function foldHeader(header: CellValue): string {
  return foldText(String(header));
}
