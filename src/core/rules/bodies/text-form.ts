import type { RegisterId } from "../../model/register-id";
import { isBlank, isErrorValue } from "../../model/cell";
import { columnSpec, type ColumnKey } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule, RuleFix } from "../rule";
import type { RuleHead } from "./head";

/**
 * Finds texts longer than their column's `maxLength` or with a line break where they must be one line. A rule whose columns
 * may hold line breaks needs no message `lineBreak`.
 */
export function textForm<R extends RegisterId>(head: RuleHead<"tooLong", R, "lineBreak">, ...columns: readonly ColumnKey<R>[]): ColumnRule {
  return columnRule({
    ...head,
    columns,
    check: (values, column, from, to, report) => {
      const { maxLength = Infinity, oneLine = false } = columnSpec<RegisterId, string>(head.register, column);
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value !== "string") continue;
        if (value.length > maxLength && !isBlank(value) && !isErrorValue(value))
          report(row, column, "tooLong", { length: value.length, max: maxLength });
        if (oneLine && (value.includes("\n") || value.includes("\r")) && !isBlank(value)) report(row, column, "lineBreak");
      }
    },
  });
}

/** A line break between words can only become a blank; after a hyphen it may have split a word, which is uncertain. */
export const LINE_BREAK_FIX: RuleFix<"lineBreak"> = {
  title: { da: "Erstat linjeskift med mellemrum", en: "Replace line breaks by blanks" },
  messages: ["lineBreak"],
  apply: (value) => {
    if (typeof value !== "string" || !/[\r\n]/.test(value) || /[-\u00ad\u2010\u2011]\s*[\r\n]/.test(value)) return undefined;
    const fixed = value
      .split(/[\r\n]/)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join(" ");
    return fixed === "" ? undefined : { value: fixed };
  },
};
