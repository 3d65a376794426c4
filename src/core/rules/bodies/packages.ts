import type { CellValue } from "../../model/cell";
import { LAST_PACKAGE } from "../../registers/service-areas";
import { plain } from "../../text/signs";

/** The integration packages that a cell names, ascending, and what in it is none. */
export interface Packages {
  readonly numbers: readonly number[];
  readonly wrong: readonly string[];
}

const ONE = /^(?:i(?:\s*-)?\s*)?(\d{1,2})$/i;
const RANGE = /^(?:i(?:\s*-)?\s*)?(\d{1,2})\s*(?:til|-|\.\.)\s*(?:i(?:\s*-)?\s*)?(\d{1,2})$/i;

/** Reads `I-1, I-4`, `I1; 4` and `I-1 til I-3`. */
export function readPackages(cell: CellValue): Packages {
  const numbers = new Set<number>();
  const wrong: string[] = [];
  for (const part of plain(String(cell))
    .split(/[,;\n+]| og /)
    .map((text) => text.trim())
    .filter((text) => text !== "")) {
    const [, from, to = from] = RANGE.exec(part) ?? ONE.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === undefined || first < 1 || last > LAST_PACKAGE || first > last) wrong.push(part);
    else for (let number = first; number <= last; number++) numbers.add(number);
  }
  return { numbers: [...numbers].sort((a, b) => a - b), wrong };
}

/** `I-1, I-4` for the numbers. */
export function packageNames(numbers: readonly number[]): string {
  return numbers.map((number) => `I-${number}`).join(", ");
}
