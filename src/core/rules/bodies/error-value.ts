import { isErrorValue } from "../../model/cell";
import { columnKeys } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";

/** Finds Excel error values (#N/A, #REF! …) in every column of a register, so that no other rule need report them. */
export function errorValue(head: RuleHead<"error">): ColumnRule {
  return columnRule({
    ...head,
    columns: columnKeys(head.register),
    check: (values, column, from, to, report) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value === "string" && value.charCodeAt(0) === 35 /* # */ && isErrorValue(value)) report(row, column, "error", { value });
      }
    },
  });
}
