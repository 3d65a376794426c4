import { columnSpec } from "../../registers";
import type { ColumnRule } from "../rule";
import { means } from "../../registers/choice-reader";
import type { RuleHead } from "./head";

/** Finds cells with the list's value for "not known yet" (`unknownChoice`): a question that someone must settle. */
export function unsettled(head: RuleHead<"unsettled">, column: string): ColumnRule {
  const { unknownChoice } = columnSpec(head.register, column);
  if (unknownChoice === undefined) throw new Error(`Column "${column}" of "${head.register}" has no choice for what is not known`);
  return {
    ...head,
    level: "column",
    columns: [column],
    check: (values, _column, from, to, report) => {
      const isOpen = means(head.register, column, unknownChoice);
      for (let row = from; row < to; row++) if (isOpen(values[row]!)) report(row, column, "unsettled");
    },
  };
}
