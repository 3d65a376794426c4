import { cellAddress } from "../../../core/model/address";
import { unscreened, type Screen } from "../../../core/identifiers/mask-persons";
import type { Finding } from "../../../core/model/finding";
import { ruleById } from "../../../core/rules";
import { formatWhat } from "../../../core/rules/message-text";
import type { Language } from "../../../core/text/language";
import { formatFinding, type FindingText } from "../../../core/validate/format";

const cache = new WeakMap<Finding, Map<string, FindingText>>();

/** A finding's text; made when it is first shown or searched, since most of a hundred thousand never are. */
export function textOf(finding: Finding, language: Language, screen: Screen): FindingText {
  let texts = cache.get(finding);
  if (texts === undefined) cache.set(finding, (texts = new Map()));
  const key = screen === unscreened ? `${language} unscreened` : language;
  let text = texts.get(key);
  if (text === undefined) texts.set(key, (text = formatFinding(finding, language, screen)));
  return text;
}

/** `Snitflader C12`: sheet and cell as Excel shows them. */
export function placeOf({ sheet, row, column }: Finding): string {
  return `${sheet} ${cellAddress(row, column)}`;
}

/** The message alone: a row in the list has no room for more. */
export function whatOf(finding: Finding, language: Language, screen: Screen): string {
  const message = ruleById(finding.rule).messages[finding.messageId];
  if (message === undefined) throw new Error(`Rule ${finding.rule} has no message "${finding.messageId}"`);
  return formatWhat(message, finding, language, screen);
}
