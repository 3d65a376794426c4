import { maskCprs } from "../identifiers/find-cpr";
import type { RegisterId } from "../model/register-id";
import { columnSpec } from "../registers";
import { formatMessage } from "../text/format-message";
import type { Language, Localized, MessageData } from "../text/language";
import type { RuleMessage } from "../model/rule-message";

export interface FindingText {
  /** The fault. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** The remedy. */
  readonly how: string;
}

type FindingToFill = { readonly register: RegisterId; readonly columnKey: string; readonly data: MessageData; readonly written?: string };

/**
 * Fills a rule's message from a finding's data. Every message may use the holes `{columnName}`, the column's header, and
 * `{columnWhy}`, the sentence on what its answer is used for.
 * @throws when a hole has no value.
 */
export function formatRuleMessage(message: RuleMessage, finding: FindingToFill, language: Language): FindingText {
  const data = withColumn(finding, language);
  const { written } = finding;
  // The message speaks of what the cell means; who looks at the cell sees what is written.
  const asWritten = written === undefined ? "" : ` ${formatMessage(WRITTEN[language], language, { written: maskCprs(written) })}`;
  return {
    what: `${formatMessage(message.what[language], language, data)}${asWritten}`,
    why: formatMessage(message.why[language], language, data),
    how: formatMessage(message.how[language], language, data),
  };
}

const WRITTEN: Localized = {
  da: "I cellen står ”{written}”, som I har sagt betydningen af.",
  en: "The cell says ”{written}”, of which you have said the meaning.",
};

/** The fault alone, for lists and searches. @throws when a hole has no value. */
export function formatWhat(message: RuleMessage, finding: FindingToFill, language: Language): string {
  return formatMessage(message.what[language], language, withColumn(finding, language));
}

/** A message is shown, copied and written on sheets: what it says of a cell names no person. */
const withColumn = ({ register, columnKey, data }: FindingToFill, language: Language): MessageData => ({
  columnName: columnSpec(register, columnKey).header[language],
  columnWhy: columnSpec(register, columnKey).why[language],
  ...Object.fromEntries(Object.entries(data).map(([hole, value]) => [hole, typeof value === "string" ? maskCprs(value) : value])),
});
