import { isBlank, isErrorValue } from "../../model/cell";
import { columnSpec } from "../../registers";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";

/** Finds texts longer than the column's `maxLength` or with a line break where it must be one line. */
export function textForm(head: RuleHead<"tooLong" | "lineBreak">, column: string): ColumnRule {
  const { maxLength = Infinity, oneLine = false } = columnSpec(head.register, column);
  return {
    ...head,
    level: "column",
    columns: [column],
    check: (values, _column, from, to, report) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value !== "string") continue;
        if (value.length > maxLength && !isBlank(value) && !isErrorValue(value))
          report(row, column, "tooLong", { length: value.length, max: maxLength });
        if (oneLine && (value.includes("\n") || value.includes("\r")) && !isBlank(value)) report(row, column, "lineBreak");
      }
    },
  };
}
