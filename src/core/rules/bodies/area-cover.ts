import type { CellValue, Column } from "../../model/cell";
import { isKleSubject } from "../../identifiers/kle";
import { plain } from "../../text/signs";

/** Every KLE number in a cell: an area may list several groups and subjects. */
const NUMBERS = /(?<![\d.])\d\d(?:\.\d\d){0,2}(?![\d]|\.\d)/g;

export interface AreaCover {
  /** Number of different KLE numbers that the areas have. */
  readonly size: number;
  /**
   * Data rows of the case areas that a case of this KLE number belongs to: those that name its subject, else its group, else its main
   * group. Empty for none, undefined for a cell that is no subject.
   */
  of(kle: CellValue): readonly number[] | undefined;
}

const NONE: readonly number[] = [];

/** Ties cases to case areas by KLE number: `areas` is the areas' KLE column. */
export function areaCover(areas: Column): AreaCover {
  const rows = new Map<string, number[]>();
  areas.forEach((cell, row) => {
    for (const number of new Set(String(cell).match(NUMBERS) ?? [])) {
      const known = rows.get(number);
      if (known === undefined) rows.set(number, [row]);
      else known.push(row);
    }
  });
  return {
    size: rows.size,
    of: (kle) => {
      const number = typeof kle === "string" ? plain(kle) : "";
      if (!isKleSubject(number)) return undefined;
      return rows.get(number) ?? rows.get(number.slice(0, 5)) ?? rows.get(number.slice(0, 2)) ?? NONE;
    },
  };
}
