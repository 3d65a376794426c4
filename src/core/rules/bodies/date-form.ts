import { isBlank, isErrorValue } from "../../model/cell";
import { parseDate } from "../../identifiers/dates";
import { registerSpec } from "../../registers";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { shown } from "./shown";

/** Finds cells of date columns that can't be read as a date; text dates in the usual Danish forms can. */
export function dateForm(head: RuleHead<"notDate">): ColumnRule {
  return {
    ...head,
    level: "column",
    columns: registerSpec(head.register)
      .columns.filter((column) => column.kind === "date")
      .map((column) => column.key),
    check: (values, column, from, to, report, context) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (value === "" || parseDate(value, context.date1904) !== undefined || isBlank(value) || isErrorValue(value)) continue;
        report(row, column, "notDate", { value: shown(value) });
      }
    },
  };
}
