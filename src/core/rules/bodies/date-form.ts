import { isBlank, isErrorValue } from "../../model/cell";
import { parseDate } from "../../identifiers/dates";
import { columnKeys } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { shown } from "./shown";

/** Finds cells of date columns that can't be read as a date; text dates in the usual Danish forms can. */
export function dateForm(head: RuleHead<"notDate">): ColumnRule {
  return columnRule({
    ...head,
    columns: columnKeys(head.register, (column) => column.kind === "date"),
    check: (values, column, from, to, report, context) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (value === "" || parseDate(value, context.date1904) !== undefined || isBlank(value) || isErrorValue(value)) continue;
        report(row, column, "notDate", { value: shown(value) });
      }
    },
  });
}
