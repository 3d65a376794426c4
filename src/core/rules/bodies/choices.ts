import { UNDECIDED_WORD } from "../../meanings/meaning";
import type { OwnWords } from "../../meanings/meaning-reader";
import { type CellValue, isErrorValue } from "../../model/cell";
import { columnKeys } from "../../registers";
import { choiceReader, choicesOf, isOneOf, isSpelling } from "../../registers/choice-reader";
import { nearestChoices } from "../../registers/nearest-choices";
import { plain } from "../../text/signs";
import { columnRule } from "../define-rule";
import type { ColumnRule, RuleFix } from "../rule";
import type { RuleHead } from "./head";
import { NOTHING_NEAR } from "./unknown-name";
import { LIST_SPELLING_FIX } from "./list-spelling-messages";
import { shown } from "./shown";

/** Finds words that a closed list does not know: a question each, with what is near. */
export function closedList(head: RuleHead<"unknown">): ColumnRule {
  return choiceRule(head, (value, meant, list, report, column, own) => {
    if (meant !== undefined || isErrorValue(value) || value === UNDECIDED_WORD || own?.(`${head.register}.${column}`, value) === true)
      return;
    const near = nearestChoices(head.register, column)(String(value));
    report("unknown", { value: shown(value), nearest: near.length === 0 ? NOTHING_NEAR : near.join(", "), list });
  });
}

/** Finds values that are recognised but spelt otherwise than the list spells them, and fixes them. */
export function listSpelling(head: RuleHead<"spelling" | "blanks">): ColumnRule {
  const rule = choiceRule(head, (value, meant, _list, report, column) => {
    if (meant === undefined || meant === "" || !isSpelling(head.register, column, value)) return;
    const text = String(value);
    if (plain(text) === meant) report("blanks", { canonical: meant });
    else report("spelling", { value: plain(text), canonical: meant });
  });
  const fix: RuleFix = {
    title: LIST_SPELLING_FIX,
    messages: ["spelling", "blanks"],
    apply: (value, column) => {
      const meant = choiceReader(head.register, column)(value);
      return meant === undefined || meant === "" || meant === value || !isSpelling(head.register, column, value)
        ? undefined
        : { value: meant };
    },
  };
  return { ...rule, fix };
}

type ReportChoice<M extends string> = (messageId: M, data: Record<string, string>) => void;

/** Calls `judge` for every cell that is not exactly a value of its list, with the value that it means. */
function choiceRule<M extends string>(
  head: RuleHead<M>,
  judge: (
    value: CellValue,
    meant: string | undefined,
    list: string,
    report: ReportChoice<M>,
    column: string,
    own: OwnWords | undefined,
  ) => void,
): ColumnRule {
  const { register } = head;
  return columnRule({
    ...head,
    columns: columnKeys(register, (column) => column.choices !== undefined),
    check: (values, column, from, to, report, { own }) => {
      const key: string = column;
      const read = choiceReader(register, key);
      const canonical = choicesOf(register, key).map((choice) => choice.value);
      const list = canonical.join(", ");
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        // Nearly all cells hold a value of the list exactly; comparing beats hashing for lists this short.
        if (value === "" || isOneOf(value, canonical)) continue;
        judge(value, read(value), list, (messageId, data) => report(row, column, messageId, data), key, own);
      }
    },
  });
}
