import { isErrorValue } from "../../model/cell";
import { registerSpec } from "../../registers";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";

/** Finds Excel error values (#N/A, #REF! …) in every column of a register, so that no other rule need report them. */
export function errorValue(head: RuleHead<"error">): ColumnRule {
  return {
    ...head,
    level: "column",
    columns: registerSpec(head.register).columns.map((column) => column.key),
    check: (values, column, from, to, report) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value === "string" && value.charCodeAt(0) === 35 /* # */ && isErrorValue(value)) report(row, column, "error", { value });
      }
    },
  };
}
