import { closedList } from "../bodies/choices";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { wordQuestion } from "../bodies/unknown-name";

export const systemsClosedList = closedList({
  id: "systems-closed-list",
  register: "systems",
  severity: "error",
  title: { da: "Systemer bruger listernes værdier", en: "Systems use the values of the lists" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ systemType: "Fagsystem" }] }, bad: { rows: [{ systemType: "Regneark" }] } },
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
});
