import { readDate } from "../../forms/dates/read-date";
import { isErrorValue } from "../../model/cell";
import { columnKeys, columnSpec } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { shown } from "./shown";

/** Asks about cells of date columns that have no reading, and finds those that contradict themselves. How the others are read is `dateText`'s. */
export function dateForm(head: RuleHead<"notDate" | "impossible">): ColumnRule {
  return columnRule({
    ...head,
    reads: "written",
    columns: columnKeys(head.register, (column) => column.kind === "date"),
    check: (values, column, from, to, report, { date1904 }) => {
      const openEnd = columnSpec(head.register, column).openEnd === true;
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (value === "" || isErrorValue(value)) continue;
        const reading = readDate(value, { date1904, openEnd });
        if (reading.kind !== "unknown") continue;
        if (reading.problem === "impossible") report(row, column, "impossible", { value: shown(value) });
        else report(row, column, "notDate", { value: shown(value), problem: reading.problem ?? "" });
      }
    },
  });
}
