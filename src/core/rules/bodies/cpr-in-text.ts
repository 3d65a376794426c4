import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { findCpr } from "../../identifiers/cpr";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";

/**
 * Finds civil registration numbers of a valid form in free text. Nothing is mended: what the text shall say without the
 * number only its author knows.
 * @param columns keys of the columns; leave out numbers of contracts and the like, which may look the same.
 */
export function cprInText<R extends RegisterId>(head: RuleHead<"cpr", R>, columns: readonly ColumnKey<R>[]): ColumnRule {
  return columnRule({
    ...head,
    columns,
    check: (values, column, from, to, report) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        // Ten digits typed into a free text are a number to Excel.
        const text = typeof value === "number" && value >= 1e8 && value < 1e10 ? String(value).padStart(10, "0") : value;
        if (typeof text === "string" && text.length >= 10 && findCpr(text) !== undefined) report(row, column, "cpr");
      }
    },
  });
}
