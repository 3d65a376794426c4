import { textBlanks } from "../bodies/text-blanks";
import { TEXT_BLANKS_MESSAGES } from "../bodies/text-blanks-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

/** Parties have a rule of their own, since a number may hold blanks that a name may not. */
export const casesTextBlanks = textBlanks({
  id: "cases-text-blanks",
  register: "cases",
  severity: "info",
  title: {
    da: "Sagsnumre, titler og navne har ingen overflødige mellemrum",
    en: "Case numbers, titles and names have no needless blanks",
  },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: TEXT_BLANKS_MESSAGES,
  example: { good: { rows: [{ caseNumber: "2019-000123" }] }, bad: { rows: [{ caseNumber: "2019-000123 " }] } },
});
