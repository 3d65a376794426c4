import { isBlank } from "../../model/cell";
import { registerSpec } from "../../registers";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";

/** Finds blank cells in the required columns of a register. */
export function requiredValue(head: RuleHead<"blank">): ColumnRule {
  return {
    ...head,
    level: "column",
    columns: registerSpec(head.register).columns.filter((column) => column.required).map((column) => column.key),
    check: (values, column, from, to, report) => {
      for (let row = from; row < to; row++) if (isBlank(values[row]!)) report(row, column, "blank");
    },
  };
}
