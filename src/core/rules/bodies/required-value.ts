import type { RegisterId } from "../../model/register-id";
import { isBlank } from "../../model/cell";
import { columnKeys, columnSpec } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";

/**
 * Finds blank cells in the required columns of a register. `blankChoice` is for lists with a value for "not known yet";
 * a register without such a list needs no such message.
 */
export function requiredValue(head: RuleHead<"blank", RegisterId, "blankChoice">): ColumnRule {
  return columnRule({
    ...head,
    columns: columnKeys(head.register, (column) => column.required),
    check: (values, column, from, to, report) => {
      const { unknownChoice } = columnSpec(head.register, column);
      for (let row = from; row < to; row++) {
        if (!isBlank(values[row]!)) continue;
        if (unknownChoice === undefined) report(row, column, "blank");
        else report(row, column, "blankChoice", { unknown: unknownChoice });
      }
    },
  });
}
