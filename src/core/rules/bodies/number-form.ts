import type { RegisterId } from "../../model/register-id";
import { isBlank, isErrorValue } from "../../model/cell";
import { parseNumber } from "../../identifiers/numbers";
import { columnKeys, columnSpec } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { shown } from "./shown";

/**
 * Finds cells of number columns that are no number, are negative, or are not whole where only whole numbers make sense.
 * A register without integer columns needs no message `notWhole`.
 */
export function numberForm(head: RuleHead<"notNumber" | "negative", RegisterId, "notWhole">): ColumnRule {
  return columnRule({
    ...head,
    columns: columnKeys(head.register, (column) => column.kind === "number" || column.kind === "integer"),
    check: (values, column, from, to, report) => {
      const whole = columnSpec(head.register, column).kind === "integer";
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value === "number" && value >= 0 && (!whole || Number.isInteger(value))) continue;
        if (isBlank(value) || isErrorValue(value)) continue;
        const number = parseNumber(value);
        if (number === undefined) report(row, column, "notNumber", { value: shown(value) });
        else if (number < 0) report(row, column, "negative", { value: shown(value) });
        else if (whole && !Number.isInteger(number)) report(row, column, "notWhole", { value: shown(value) });
      }
    },
  });
}
