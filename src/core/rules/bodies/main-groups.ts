import type { CellValue } from "../../model/cell";

/** The parts of a cell that lists KLE main groups, however the list is written: `27, 29`, `27;29`, `27 og 29`. */
export function mainGroupParts(value: CellValue): string[] {
  return String(value)
    .split(/[,;/&+\s]+|\bog\b/)
    .filter((part) => part !== "");
}
