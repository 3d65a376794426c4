import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { readKle } from "../../identifiers/kle";
import type { ColumnRule, RuleContext } from "../rule";
import { codeRule, type Verdict } from "./code-rule";
import type { RuleHead } from "./head";
import type { KleLevels } from "./kle-shown";

/**
 * A rule over KLE numbers of the levels a column takes, however they are written; how they are written is the form rule's.
 * `isExact`: as KLE writes it.
 */
export function kleRule<Message extends string, R extends RegisterId>(
  head: RuleHead<Message, R>,
  column: ColumnKey<R>,
  levels: KleLevels,
  judge: (number: string, context: RuleContext, isExact: boolean) => Verdict<Message> | undefined,
): ColumnRule {
  return codeRule(head, column, (code, context, cell) => {
    const number = typeof cell === "string" ? readKle(code, levels) : undefined;
    return number === undefined ? undefined : judge(number, context, number === code);
  });
}
