import { partsOf } from "../model/parts";
import type { MappedColumn, RegisterMapping, RegisterPart } from "../model/register-data";
import { registerSpec } from "../registers";
import type { MappingChoice } from "./choice";
import { samePlace } from "./place";

/** A list of a register in which no column is the register's key: which one is it? */
export interface KeyQuestion {
  readonly part: RegisterPart;
  /** Columns whose values could be the key, the likeliest first; none where no column's could. */
  readonly candidates: readonly MappedColumn[];
}

/**
 * The lists whose key column the user is to be asked about. She is not asked where she has said that there is none, nor where the header that
 * she chose is gone, which has a message of its own.
 */
export function keyQuestions(mapping: RegisterMapping, followed: readonly MappingChoice[]): KeyQuestion[] {
  const { keyColumn } = registerSpec(mapping.register);
  if (mapping.lost?.some(({ key }) => key === keyColumn) === true) return [];
  const isSaid = (part: RegisterPart): boolean =>
    followed.some(({ columns, ...place }) => columns[keyColumn] === null && samePlace(place, part));
  // Rows below a table have the table's columns.
  return partsOf(mapping)
    .filter((part) => part.belowTable === undefined && part.columns[keyColumn] === undefined && !isSaid(part))
    .map((part) => ({ part, candidates: part.keyCandidates ?? [] }));
}
