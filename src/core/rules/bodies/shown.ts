import type { CellValue } from "../../model/cell";
import { tidy } from "../../text/stray";

/** A cell's value as a finding shows it: at most 60 characters, line breaks as blanks, without what nobody sees. A cell may hold 32,767. */
export function shown(value: CellValue): string {
  const text = tidy(String(value)).replace(/\s+/g, " ");
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
