import { findCpr } from "../../identifiers/find-cpr";
import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";

/** Finds titles that hold a civil registration number. The number itself is left out of the finding: findings are exported and mailed. */
export function titleCpr<R extends RegisterId>(head: RuleHead<"cpr" | "perhaps", R>, column: ColumnKey<R>): ColumnRule {
  return columnRule({
    ...head,
    columns: [column],
    check: (values, _column, from, to, report) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value !== "string" || value.length < 10) continue;
        const cpr = findCpr(value);
        if (cpr !== undefined) report(row, column, cpr.isSure ? "cpr" : "perhaps");
      }
    },
  });
}
