import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import type { CellValue } from "../../model/cell";
import { isBlank, isErrorValue } from "../../model/cell";
import { columnRule } from "../define-rule";
import type { ColumnRule, RuleContext } from "../rule";
import type { MessageData } from "../../text/language";
import type { RuleHead } from "./head";
import { plain } from "../../text/signs";

export interface Verdict<Message extends string> {
  readonly messageId: Message;
  readonly data?: MessageData;
}

/** A column with more different codes than this holds no codes; each is evaluated every time. */
export const MOST_CACHED = 50_000;

/**
 * A rule over a column of codes that repeat: `judge` is asked once for each different text of a run, as it is read (`plain`), and never
 * for a blank. A number is asked about as its digits.
 */
export function codeRule<Message extends string, R extends RegisterId>(
  head: RuleHead<Message, R>,
  column: ColumnKey<R>,
  judge: (code: string, context: RuleContext, cell: CellValue) => Verdict<Message> | undefined,
): ColumnRule {
  /** Null for a valid code. */
  const known = new WeakMap<RuleContext, Map<CellValue, Verdict<Message> | null>>();
  return columnRule({
    ...head,
    columns: [column],
    check: (values, _column, from, to, report, context) => {
      let memo = known.get(context);
      if (memo === undefined) known.set(context, (memo = new Map()));
      let last: CellValue = "";
      let verdict: Verdict<Message> | null = null;
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (value !== last) {
          last = value;
          const found = value === "" ? null : memo.get(value);
          if (found !== undefined) verdict = found;
          else {
            verdict = (isBlank(value) || isErrorValue(value) ? undefined : judge(plain(String(value)), context, value)) ?? null;
            if (memo.size < MOST_CACHED) memo.set(value, verdict);
          }
        }
        if (verdict !== null) report(row, column, verdict.messageId, verdict.data);
      }
    },
  });
}
