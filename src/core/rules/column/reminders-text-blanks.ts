import { textBlanks } from "../bodies/text-blanks";
import { TEXT_BLANKS_MESSAGES } from "../bodies/text-blanks-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const remindersTextBlanks = textBlanks({
  id: "reminders-text-blanks",
  register: "reminders",
  severity: "info",
  title: {
    da: "Advisers id’er, sager og navne har ingen overflødige mellemrum",
    en: "IDs, cases and names of reminders have no needless blanks",
  },
  source: REGISTER_FORM,
  since: "2026.14",
  messages: TEXT_BLANKS_MESSAGES,
  example: { good: { rows: [{ recipient: "Lis Holm" }] }, bad: { rows: [{ recipient: "Lis  Holm" }] } },
});
