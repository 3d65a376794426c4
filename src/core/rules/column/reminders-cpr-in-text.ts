import { cprInText } from "../bodies/cpr-in-text";
import { CPR_IN_TEXT_MESSAGES } from "../bodies/cpr-in-text-messages";
import { cite } from "../../sources/source";
import { DATA_MINIMISATION } from "../../sources/sources";

export const remindersCprInText = cprInText({
  id: "reminders-cpr-in-text",
  register: "reminders",
  severity: "warning",
  title: { da: "Advisers tekster indeholder ingen CPR-numre", en: "Texts of reminders hold no CPR numbers" },
  source: cite(DATA_MINIMISATION, "minimisation"),
  since: "2026.14",
  messages: CPR_IN_TEXT_MESSAGES,
  example: { good: { rows: [{ text: "Ring til borgeren" }] }, bad: { rows: [{ text: "Ring til 070761-5265" }] } },
});
