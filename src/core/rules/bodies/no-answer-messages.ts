import { message } from "../../model/rule-message";

/** The message of the required-value rules about a word that fills a field without answering. */
export const NO_ANSWER_MESSAGES = {
  noAnswer: message(
    {
      da: {
        what: "”{value}” i ”{columnName}” er ikke en værdi.",
        why: "Feltet skal bruges, og det regnes for tomt, til værdien er kendt.",
        how: "Skriv værdien, når I kender den.",
      },
      en: {
        what: "”{value}” in ”{columnName}” is not a value.",
        why: "The field is needed, and it counts as blank until the value is known.",
        how: "Write the value when you know it.",
      },
    },
    "info",
  ),
};
