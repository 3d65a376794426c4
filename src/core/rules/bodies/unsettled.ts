import type { RegisterId } from "../../model/register-id";
import { columnSpec, type ChoiceKey } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import { means } from "../../registers/choice-reader";
import type { RuleHead } from "./head";

/** Finds cells with the list's value for "not known yet" (`unknownChoice`): a question that someone must settle. */
export function unsettled<R extends RegisterId>(head: RuleHead<"unsettled", R>, column: ChoiceKey<R>): ColumnRule {
  const { unknownChoice } = columnSpec<RegisterId, string>(head.register, column);
  if (unknownChoice === undefined) throw new Error(`Column "${column}" of "${head.register}" has no choice for what is not known`);
  return columnRule({
    ...head,
    columns: [column],
    check: (values, _column, from, to, report) => {
      const isOpen = means<RegisterId, string>(head.register, column, unknownChoice);
      for (let row = from; row < to; row++) if (isOpen(values[row]!)) report(row, column, "unsettled");
    },
  });
}
