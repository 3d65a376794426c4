import type { Screen } from "../identifiers/mask-persons";
import { ruleById } from "../rules";
import { formatWhat } from "../rules/message-text";
import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import type { FindingKind } from "./finding-kinds";

const EXAMPLE = { da: "Fx: {what}", en: "E.g.: {what}" };

/** What is wrong with all of a kind; where each is about a value of its own, what is wrong with the first. */
export function kindSays({ first, various }: Pick<FindingKind, "first" | "various">, language: Language, screen?: Screen): string {
  const message = ruleById(first.rule).messages[first.messageId];
  if (message === undefined) throw new Error(`Rule ${first.rule} has no message "${first.messageId}"`);
  const what = formatWhat(message, first, language, screen);
  return various ? formatMessage(EXAMPLE[language], language, { what }) : what;
}
