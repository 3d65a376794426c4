import { closedList } from "../bodies/choices";
import { wordQuestion } from "../bodies/unknown-name";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const remindersClosedList = closedList({
  id: "reminders-closed-list",
  register: "reminders",
  severity: "error",
  title: { da: "Adviser bruger listernes værdier", en: "Reminders use the values of the lists" },
  source: REGISTER_FORM,
  since: "2026.14",
  messages: {
    unknown: wordQuestion({
      da: {
        what: "”{value}” er ikke en værdi, som ”{columnName}” kan have.",
        why: "Kun listens værdier kan læses og tælles. {columnWhy}",
        how: "Vælg en af listens værdier: {list}.",
      },
      en: {
        what: "”{value}” is not a value that ”{columnName}” can have.",
        why: "Only the values of the list can be read and counted. {columnWhy}",
        how: "Choose a value of the list: {list}.",
      },
    }),
  },
  example: { good: { rows: [{ outcome: "Bortfalder" }] }, bad: { rows: [{ outcome: "Send videre" }] } },
});
