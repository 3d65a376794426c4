import { cellAddress } from "../../../core/model/address";
import type { Finding } from "../../../core/model/finding";
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
