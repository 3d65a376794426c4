import type { WriteOptions } from "../../app/ports";
import type { CellChange, ChangeOutcome } from "../../core/changes/change";
import type { Localized } from "../../core/text/language";
import { changeCells } from "./change-cells";
import { changeSet } from "./change-set";
import { asContents, isFormula } from "./contents";

/** Makes each change only where the cell still holds the value it was decided on and no formula; refusals are listed one by one. */
export async function applyChanges(title: Localized, changes: readonly CellChange[], options?: WriteOptions): Promise<ChangeOutcome> {
  const { made, refused } = await changeCells(
    changes.map(({ sheet, row, column, expected, value, numberFormat }) => ({
      sheet,
      row,
      column,
      decide: (now) => {
        if (isFormula(now)) return "formula";
        if (now.value !== expected) return "changed-meanwhile";
        return { formula: asContents(value), numberFormat: numberFormat ?? now.numberFormat };
      },
    })),
    options,
  );
  return made.length === 0 ? { refused } : { made: changeSet(title, made, []), refused };
}
