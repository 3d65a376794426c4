import { newStep } from "../../app/new-step";
import type { ChangeSet, MadeChange } from "../../core/changes/change";
import { rowMark } from "../../core/changes/row-mark";
import { namesPerson } from "../../core/identifiers/mask-persons";
import type { Localized } from "../../core/text/language";
import type { MadeCell } from "./requested-change";

/** A step of the list of changes, the same one before and after it is carried out. */
export interface StepInMaking {
  readonly with: (cells: readonly MadeCell[], rows: ChangeSet["rows"]) => ChangeSet;
}

export function stepOf(title: Localized): StepInMaking {
  const step = newStep(title);
  const markKey = crypto.randomUUID();
  return {
    with: (cells, rows) => {
      const marked = cells.map((cell) => withMark(cell, markKey));
      return { ...step, cells: marked, rows };
    },
  };
}

/** What names the row is stored as a digest: it may be a person's number. */
function withMark({ rowIs, header, sheet, row: at, column, before, after }: MadeCell, key: string): MadeChange {
  const change = { sheet, row: at, column, before, after };
  // A digest under a key that is stored beside it is found by trying: a number alone is too few possible ones.
  if (rowIs === undefined || rowIs.values.every((value) => value === "" || namesPerson(value))) return change;
  const { row, value } = header ?? {};
  return {
    ...change,
    named: {
      columns: rowIs.columns,
      key,
      mark: rowMark(key, rowIs.values),
      ...(row === undefined || value === undefined ? {} : { header: { row, value } }),
    },
  };
}
