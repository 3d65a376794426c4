import { blankWord } from "../../forms/words/blank-words";
import { type CellValue, isBlank } from "../../model/cell";
import { choiceReader } from "../../registers/choice-reader";

/**
 * Whether a document belongs to no case and is to go on all the same: KMD's extract leaves it out. What is to be archived or discarded is
 * decided, and so is not loose.
 */
export function isLoose(caseNumber: CellValue, outcome: CellValue): boolean {
  if (!saysNothing(caseNumber)) return false;
  const decided = choiceReader("documents", "outcome")(outcome);
  return decided !== "Arkiveres" && decided !== "Kasseres";
}

/** Blank, or a word for nothing. */
export function saysNothing(cell: CellValue): boolean {
  return cell === "" || isBlank(cell) || (typeof cell === "string" && blankWord(cell) !== undefined);
}
