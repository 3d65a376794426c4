import { formatSerial, parseDate } from "../../identifiers/dates";
import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";

/** Finds dates of what has happened that lie after today. */
export function futureDate<R extends RegisterId>(head: RuleHead<"future", R>, ...columns: readonly ColumnKey<R>[]): ColumnRule {
  return columnRule({
    ...head,
    columns,
    check: (values, column, from, to, report, { today, date1904 }) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        // Real dates up to today are the rule; only the rest is read in full.
        if (value === "" || (!date1904 && typeof value === "number" && value < today + 1)) continue;
        const date = parseDate(value, date1904);
        if (date !== undefined && date > today) report(row, column, "future", { date: formatSerial(date) });
      }
    },
  });
}
