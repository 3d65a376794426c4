import { closedList } from "../bodies/choices";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { wordQuestion } from "../bodies/unknown-name";

export const interfacesClosedList = closedList({
  id: "interfaces-closed-list",
  register: "interfaces",
  severity: "error",
  title: { da: "Snitflader bruger listernes værdier", en: "Interfaces use the values of the lists" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ decision: "Omlægges" }] }, bad: { rows: [{ decision: "Flyttes måske siden" }] } },
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
