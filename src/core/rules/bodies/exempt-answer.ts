import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import { exemption } from "./exempt";
import type { RuleHead } from "./head";
import { shown } from "./shown";

/** Finds a yes or no where the legal basis of an exemption belongs: KOMBIT's field is blank for what is not exempt. */
export function exemptAnswer<R extends RegisterId>(head: RuleHead<"yes" | "no", R>, column: ColumnKey<R>): ColumnRule {
  return columnRule({
    ...head,
    columns: [column],
    check: (values, _column, from, to, report) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (value === "") continue;
        const found = exemption(value);
        if (found === "yes" || found === "no") report(row, column, found, found === "no" ? { value: shown(value) } : {});
      }
    },
  });
}
