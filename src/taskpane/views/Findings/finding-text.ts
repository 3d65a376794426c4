import { cellAddress } from "../../../core/model/address";
import type { Finding } from "../../../core/model/finding";
import { ruleById } from "../../../core/rules";
import { formatWhat } from "../../../core/rules/message-text";
import type { Language } from "../../../core/text/language";
import { formatFinding, type FindingText } from "../../../core/validate/format";

const cache = new WeakMap<Finding, Map<Language, FindingText>>();

/** A finding's text; made when it is first shown or searched, since most of a hundred thousand never are. */
export function textOf(finding: Finding, language: Language): FindingText {
  let byLanguage = cache.get(finding);
  if (byLanguage === undefined) cache.set(finding, (byLanguage = new Map()));
  let text = byLanguage.get(language);
  if (text === undefined) byLanguage.set(language, (text = formatFinding(finding, language)));
  return text;
}

/** `Snitflader C12`: sheet and cell as Excel shows them. */
export function placeOf({ sheet, row, column }: Finding): string {
  return `${sheet} ${cellAddress(row, column)}`;
}

/** The message alone: a row in the list has no room for more. */
export function whatOf(finding: Finding, language: Language): string {
  const message = ruleById(finding.rule).messages[finding.messageId];
  if (message === undefined) throw new Error(`Rule ${finding.rule} has no message "${finding.messageId}"`);
  return formatWhat(message, finding, language);
}
