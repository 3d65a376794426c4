import type { CellValue } from "../../../core/model/cell";

const LONGEST = 200;

/** A cell's value so that a change of blanks alone can be seen: outer and repeated blanks as `·`, line breaks as `↵`. */
export function shownValue(value: CellValue): string {
  const text = String(value);
  const seen = text
    .replace(/\r\n|\r|\n/g, "↵")
    .replace(/^[\s\u00a0]+|[\s\u00a0]+$|[\s\u00a0]{2,}/g, (blanks) => "·".repeat(blanks.length))
    .replace(/\u00a0/g, "·");
  return seen.length > LONGEST ? `${seen.slice(0, LONGEST)} …` : seen;
}
