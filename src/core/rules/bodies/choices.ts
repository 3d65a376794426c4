import type { OwnWords } from "../../meanings/meaning-reader";
import { type CellValue, isErrorValue } from "../../model/cell";
import type { Reading } from "../../model/reading";
import { columnKeys } from "../../registers";
import { choiceReader, choicesOf, isOneOf, readChoice } from "../../registers/choice-reader";
import { nearestChoices } from "../../registers/nearest-choices";
import { plain } from "../../text/signs";
import { columnRule } from "../define-rule";
import type { ColumnRule, RuleFix } from "../rule";
import type { RuleHead } from "./head";
import { NOTHING_NEAR } from "./unknown-name";
import { LIST_SPELLING_FIX } from "./list-spelling-messages";
import { collectReadings } from "./readings";
import { shown } from "./shown";

/** Finds words that a closed list does not know: a question each, with what is near. */
export function closedList(head: RuleHead<"unknown">): ColumnRule {
  return choiceRule(head, (value, meant, list, report, column, own) => {
    if (meant !== undefined || isErrorValue(value) || own?.(`${head.register}.${column}`, value) === true) return;
    // What is undecided belongs to another rule.
    if (readChoice(head.register, column)(value).kind !== "unknown") return;
    const near = nearestChoices(head.register, column)(String(value));
    const [guess] = near;
    report("unknown", {
      value: shown(value),
      nearest: guess === undefined ? NOTHING_NEAR : near.join(", "),
      list,
      ...(guess === undefined ? {} : { guess }),
    });
  });
}

/** Reports once a column which cells spell a value otherwise than the list does, and fixes them. */
export function listSpelling(head: RuleHead<"spelling" | "blanks">): ColumnRule {
  const { register } = head;
  const fix: RuleFix<"spelling" | "blanks"> = {
    title: LIST_SPELLING_FIX,
    messages: ["spelling", "blanks"],
    apply: (value, column) => {
      const reading = readChoice(register, column)(value);
      return isSpelling(reading) ? { value: reading.value } : undefined;
    },
  };
  return columnRule({
    ...head,
    fix,
    whole: true,
    columns: columnKeys(register, (column) => column.choices !== undefined),
    check: (values, column, from, to, report) => {
      const key: string = column;
      const read = readChoice(register, key);
      const canonical = choicesOf(register, key).map((choice) => choice.value);
      const notify = (messageId: "spelling" | "blanks"): void => {
        const found = collectReadings(
          values,
          from,
          to,
          (cell) => {
            if (isOneOf(cell, canonical)) return undefined;
            const reading = read(cell);
            // A word that says something else or more (`x`, `K5`, `EOJ`) is understood as it is.
            if (!isSpelling(reading)) return undefined;
            const text = plain(String(cell));
            const isBlanks = isCaseAlone(text, reading.value);
            // To Excel's own filters, lookups and counts capitals and small letters are the same.
            if (isBlanks && text === cell) return undefined;
            if (isBlanks) return messageId === "blanks" ? "" : undefined;
            return messageId === "spelling" ? `”${reading.value}”` : undefined;
          },
          (cell) => (typeof cell === "boolean" ? (cell ? "SAND" : "FALSK") : shown(cell)),
        );
        if (found === undefined) return;
        report(found.rows[0]!, column, messageId, { count: found.rows.length, examples: found.examples }, found.rows);
      };
      notify("spelling");
      notify("blanks");
    },
  });
}

const isCaseAlone = (text: string, value: string): boolean => text.toLocaleLowerCase("da") === value.toLocaleLowerCase("da");

/** Whether a cell spells a value of the list; writing the value in place of a word would lose what the word says. */
function isSpelling(reading: Reading<string>): reading is Extract<Reading<string>, { readonly kind: "understood" }> {
  return reading.kind === "understood" && reading.form === "list";
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
