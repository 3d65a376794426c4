import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { parseKle } from "../../identifiers/kle";
import type { ColumnRule, RuleContext } from "../rule";
import { codeRule, type Verdict } from "./code-rule";
import type { RuleHead } from "./head";
import { hasLevel, type KleLevels } from "../../forms/codes/kle-number";

/** A rule over well-formed KLE numbers of the levels a column takes; all else is the form rule's. */
export function kleRule<Message extends string, R extends RegisterId>(
  head: RuleHead<Message, R>,
  column: ColumnKey<R>,
  levels: KleLevels,
  judge: (number: string, context: RuleContext) => Verdict<Message> | undefined,
): ColumnRule {
  return codeRule(head, column, (code, context, cell) =>
    typeof cell === "string" && parseKle(code) !== undefined && hasLevel(code, levels) ? judge(code, context) : undefined,
  );
}
