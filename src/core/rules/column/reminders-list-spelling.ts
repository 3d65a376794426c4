import { listSpelling } from "../bodies/choices";
import { LIST_SPELLING_MESSAGES } from "../bodies/list-spelling-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const remindersListSpelling = listSpelling({
  id: "reminders-list-spelling",
  register: "reminders",
  severity: "info",
  title: { da: "Adviser staver listernes værdier ens", en: "Reminders spell the values of the lists alike" },
  source: REGISTER_FORM,
  since: "2026.14",
  messages: LIST_SPELLING_MESSAGES,
  example: { good: { rows: [{ outcome: "Bortfalder" }] }, bad: { rows: [{ outcome: "slettes" }] } },
});
