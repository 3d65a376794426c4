import { closedList } from "../bodies/choices";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { wordQuestion } from "../bodies/unknown-name";

export const documentStrategyClosedList = closedList({
  id: "document-strategy-closed-list",
  register: "documentStrategy",
  severity: "error",
  title: { da: "Strategiens spørgsmål bruger listernes værdier", en: "Questions of the strategy use the values of the lists" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: {
    unknown: wordQuestion({
      da: {
        what: "”{value}” er ikke en værdi, som ”{columnName}” kan have.",
        why: "Resuméet viser efter listens værdier, hvilke spørgsmål der mangler; spørgsmålet tæller forkert med, til værdien er rettet.",
        how: "Vælg en af listens værdier: {list}.",
      },
      en: {
        what: "”{value}” is not a value that ”{columnName}” can have.",
        why: "The summary shows by the values of the list which questions remain; until it is put right the question counts wrongly.",
        how: "Choose a value of the list: {list}.",
      },
    }),
  },
  example: { good: { rows: [{ status: "Under afklaring" }] }, bad: { rows: [{ status: "På vej" }] } },
});
