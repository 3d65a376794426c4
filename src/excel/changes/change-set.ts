import { newStep } from "../../app/new-step";
import type { ChangeSet } from "../../core/changes/change";
import type { Localized } from "../../core/text/language";

/** A step with cells and rows that have been changed. */
export function changeSet(title: Localized, cells: ChangeSet["cells"], rows: ChangeSet["rows"]): ChangeSet {
  return { ...newStep(title), cells, rows };
}
