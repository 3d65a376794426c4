import { maskNumber, maskPersons, unscreened, type Screen } from "../identifiers/mask-persons";
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
 * Fills a rule's message from a finding's data. Every message may use the hole `{columnName}`, the column's header.
 * @param screen what is shown of the cell's own words; persons' numbers are masked unless it says otherwise.
 * @throws when a hole has no value.
 */
export function formatRuleMessage(
  message: RuleMessage,
  finding: FindingToFill,
  language: Language,
  screen: Screen = maskPersons,
): FindingText {
  const data = dataOf(message, finding, language, screen);
  const { written } = finding;
  // The message speaks of what the cell means; who looks at the cell sees what is written.
  const asWritten = written === undefined ? "" : ` ${formatMessage(WRITTEN[language], language, { written: screen(written) })}`;
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
export function formatWhat(message: RuleMessage, finding: FindingToFill, language: Language, screen: Screen = maskPersons): string {
  return formatMessage(message.what[language], language, dataOf(message, finding, language, screen));
}

/** What is said of a cell names no person, since a message is shown, copied and written on sheets. */
function dataOf(message: RuleMessage, finding: FindingToFill, language: Language, screen: Screen): MessageData {
  const { register, columnKey, data } = finding;
  const texts = [message.what[language], message.why[language], message.how[language]];
  const isCounted = (hole: string): boolean => texts.some((text) => text.includes(`{${hole},`));
  const shown = Object.entries(data).map(([hole, value]): [string, string | number] => {
    if (typeof value === "string") return [hole, screen(value)];
    return [hole, screen === unscreened || isCounted(hole) ? value : maskNumber(value)];
  });
  return { columnName: columnSpec(register, columnKey).header[language], ...Object.fromEntries(shown) };
}
