import { isBlank } from "../../model/cell";
import { columnSpec, registerSpec } from "../../registers";
import type { ColumnRule } from "../rule";
import type { RuleMessage } from "../../model/rule-message";
import type { RuleHead } from "./head";

type Head = RuleHead<"blank"> & { readonly messages: { readonly blankChoice?: RuleMessage } };

/**
 * Finds blank cells in the required columns of a register. `blankChoice` is for lists with a value for "not known yet";
 * a register without such a list needs no such message.
 */
export function requiredValue(head: Head): ColumnRule {
  return {
    ...head,
    messages: { ...head.messages },
    level: "column",
    columns: registerSpec(head.register)
      .columns.filter((column) => column.required)
      .map((column) => column.key),
    check: (values, column, from, to, report) => {
      const { unknownChoice } = columnSpec(head.register, column);
      for (let row = from; row < to; row++) {
        if (!isBlank(values[row]!)) continue;
        if (unknownChoice === undefined) report(row, column, "blank");
        else report(row, column, "blankChoice", { unknown: unknownChoice });
      }
    },
  };
}
