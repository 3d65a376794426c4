import { notDecided } from "../bodies/not-decided";
import { NOT_DECIDED_MESSAGES } from "../bodies/not-decided-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const remindersNotDecided = notDecided(
  {
    id: "reminders-not-decided",
    register: "reminders",
    severity: "info",
    title: {
      da: "Hvad der ikke er afgjort om adviser, regnes ikke for valgt",
      en: "What is not settled about reminders does not count as chosen",
    },
    source: REGISTER_FORM,
    since: "2026.14",
    messages: NOT_DECIDED_MESSAGES,
    example: { good: { rows: [{ repeats: "Nej" }] }, bad: { rows: [{ repeats: "ja?" }] } },
  },
  ["outcome"],
);
