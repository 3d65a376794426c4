import { fixFacet, isFacet } from "../identifiers/kle";
import type { CellValue } from "../model/cell";
import { BLANK, type Reading } from "../model/reading";
import type { RegisterId } from "../model/register-id";
import { columnSpec } from "../registers";
import { plain } from "../text/signs";
import { cvrNumberOf, isForeignWord } from "../forms/codes/cvr-number";
import { kleNumberOf } from "../forms/codes/kle-number";
import { readCode } from "../forms/codes/read-code";

export interface CodeReader {
  readonly read: (cell: CellValue) => Reading<string>;
}

/** Reads cells of a column of KLE numbers, action facets or company numbers; undefined for columns of any other kind. */
export function codeReader(register: RegisterId, column: string): CodeReader | undefined {
  const spec = columnSpec(register, column);
  switch (spec.kind) {
    case "kle":
      return { read: (cell) => readCode(cell, (text) => kleNumberOf(text, spec.kleLevels)) };
    case "facet":
      return { read: (cell) => readCode(cell, (text) => (isFacet(text) ? text : fixFacet(text))) };
    case "cvr":
      return { read: (cell) => (isForeignWord(plain(String(cell))) ? BLANK : readCode(cell, cvrNumberOf)) };
    default:
      return undefined;
  }
}
