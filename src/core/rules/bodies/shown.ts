import type { CellValue } from "../../model/cell";

/** A cell's value as a finding shows it: at most 60 characters, line breaks as blanks. A cell may hold 32,767. */
export function shown(value: CellValue): string {
  const text = String(value).replace(/\s+/g, " ").trim();
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
