import type { RegisterId } from "../../model/register-id";
import { columnKeys, type ColumnKey } from "../../registers";
import { findCpr } from "../../identifiers/find-cpr";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";

/**
 * Finds civil registration numbers of a valid form in running texts and names. Nothing is fixed: only the author knows how the text should
 * read without the number.
 * @param elsewhere columns that another rule of the register searches.
 */
export function cprInText<R extends RegisterId>(head: RuleHead<"cpr" | "perhaps", R>, elsewhere: readonly ColumnKey<R>[] = []): ColumnRule {
  const others: readonly string[] = elsewhere;
  return columnRule({
    ...head,
    columns: columnKeys(head.register, ({ key, text }) => (text === "free" || text === "name") && !others.includes(key)),
    check: (values, column, from, to, report) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        // Ten digits typed into a free text are a number to Excel.
        const text = typeof value === "number" && value >= 1e8 && value < 1e10 ? String(value).padStart(10, "0") : value;
        if (typeof text !== "string" || text.length < 10) continue;
        const found = findCpr(text);
        if (found !== undefined) report(row, column, found.isSure ? "cpr" : "perhaps");
      }
    },
  });
}
