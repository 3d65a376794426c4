import { readNumber } from "../../forms/numbers/read-number";
import { readDate } from "../../forms/dates/read-date";
import type { RegisterId } from "../../model/register-id";
import { isErrorValue, type CellValue } from "../../model/cell";
import { columnKeys, columnSpec } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { danishNumber } from "./readings";
import { shown } from "./shown";

/**
 * Asks about cells of number columns that have no reading or more than a human would believe, and finds dates, negative numbers, and parts
 * where only whole numbers make sense. How the others are read is `numberText`'s. A register without integer columns needs no `notWhole`.
 */
export function numberForm(head: RuleHead<"notNumber" | "large" | "date" | "negative", RegisterId, "notWhole">): ColumnRule {
  return columnRule({
    ...head,
    reads: "written",
    columns: columnKeys(head.register, (column) => column.kind === "number" || column.kind === "integer"),
    check: (values, column, from, to, report, { date1904, factor }) => {
      const spec = columnSpec(head.register, column);
      if (spec.kind !== "number" && spec.kind !== "integer") return;
      const whole = spec.kind === "integer";
      const context = { measure: spec.measure, most: spec.most, factor: factor ?? 1 };
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (value === "" || isErrorValue(value)) continue;
        const reading = readNumber(value, context);
        if (reading.kind === "unknown") {
          if (isDate(value, date1904)) report(row, column, "date", { value: shown(value) });
          else if (reading.problem === "large") report(row, column, "large", { value: shown(value), most: danishNumber(spec.most) });
          else report(row, column, "notNumber", { value: shown(value), problem: reading.problem ?? "" });
        } else if (reading.kind === "value" || reading.kind === "understood") {
          if (reading.value < 0) report(row, column, "negative", { value: shown(value) });
          else if (whole && !Number.isInteger(reading.value)) report(row, column, "notWhole", { value: shown(value) });
        }
      }
    },
  });
}

/** A whole day, as Excel shows what it has made of `1-2`. */
function isDate(value: CellValue, date1904: boolean): boolean {
  if (typeof value !== "string") return false;
  const reading = readDate(value, { date1904 });
  return reading.kind === "understood" && (reading.form === "day" || reading.form === "year-first");
}
