import type { CellValue } from "../../model/cell";
import { blankWord } from "./blank-words";

/** Who answers for a row: "-" and "n/a" there say that nobody does. Names by which rows are found stay as they are written. */
const PEOPLE: ReadonlySet<string> = new Set(["owner", "responsible", "caseworker"]);

/** Whether a column says who answers for a row. */
export function isOfPeople(column: string): boolean {
  return PEOPLE.has(column);
}

/** Whether a cell of such a column says that nobody does. */
export function saysNobody(cell: CellValue): boolean {
  return typeof cell === "string" && blankWord(cell) === "nothing";
}
