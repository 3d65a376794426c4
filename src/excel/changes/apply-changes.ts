import type { WriteOptions } from "../../app/ports";
import type { CellChange, ChangeOutcome } from "../../core/changes/change";
import type { Localized } from "../../core/text/language";
import { changeCells } from "./change-cells";
import { stepOf } from "./change-set";
import { asContents, isFormula } from "./contents";
import { holdOf } from "./requested-change";

/**
 * Makes each change only where the cell still holds the value it was decided on and no formula, in the row and column that it was decided for;
 * refusals are listed one by one.
 */
export async function applyChanges(title: Localized, changes: readonly CellChange[], options: WriteOptions = {}): Promise<ChangeOutcome> {
  const step = stepOf(title);
  const { made, refused } = await changeCells(
    changes.map(({ sheet, row, column, expected, value, numberFormat, held }) => ({
      sheet,
      row,
      column,
      ...(held === undefined ? {} : { hold: holdOf(row, held) }),
      decide: (now) => {
        if (isFormula(now)) return "formula";
        if (now.value !== expected) return "changed-meanwhile";
        return { formula: asContents(value), numberFormat: numberFormat ?? now.numberFormat };
      },
    })),
    { ...options, onDecided: async (cells) => options.onIntent?.(step.with(cells, [])) },
  );
  return made.length === 0 ? { refused } : { made: step.with(made, []), refused };
}
