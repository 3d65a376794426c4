import type { CellValue } from "../../model/cell";
import { parseKle } from "../../identifiers/kle";
import type { ColumnRule, RuleContext } from "../rule";
import type { MessageData } from "../../text/language";
import type { RuleHead } from "./head";
import { hasLevel, type KleLevels } from "./kle-shown";

export interface Verdict<Message extends string> {
  readonly messageId: Message;
  readonly data?: MessageData;
}

/** Codes of which one column holds more different ones than this are no codes; they are judged anew each time. */
const MOST_KEPT = 50_000;

/**
 * A rule over a column of codes that repeat: `judge` is asked once for each different text of a run, blanks around it aside,
 * and never for a blank, a number or a truth value.
 */
export function codeRule<Message extends string>(
  head: RuleHead<Message>,
  column: string,
  judge: (code: string, context: RuleContext) => Verdict<Message> | undefined,
): ColumnRule {
  const known = new WeakMap<RuleContext, Map<string, Verdict<Message> | undefined>>();
  return {
    ...head,
    level: "column",
    columns: [column],
    check: (values, _column, from, to, report, context) => {
      let memo = known.get(context);
      if (memo === undefined) known.set(context, (memo = new Map()));
      let last: CellValue = "";
      let verdict: Verdict<Message> | undefined;
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (value !== last) {
          last = value;
          verdict = undefined;
          if (typeof value === "string" && value !== "") {
            verdict = memo.get(value);
            if (verdict === undefined && !memo.has(value)) {
              verdict = judge(value.trim(), context);
              if (memo.size < MOST_KEPT) memo.set(value, verdict);
            }
          }
        }
        if (verdict !== undefined) report(row, column, verdict.messageId, verdict.data);
      }
    },
  };
}

/** A rule over well-formed KLE numbers of the levels a column takes; all else is the form rule's. */
export function kleRule<Message extends string>(
  head: RuleHead<Message>,
  column: string,
  levels: KleLevels,
  judge: (number: string, context: RuleContext) => Verdict<Message> | undefined,
): ColumnRule {
  return codeRule(head, column, (code, context) =>
    parseKle(code) !== undefined && hasLevel(code, levels) ? judge(code, context) : undefined,
  );
}
