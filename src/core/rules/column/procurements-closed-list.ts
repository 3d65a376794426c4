import { closedList } from "../bodies/choices";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { wordQuestion } from "../bodies/unknown-name";

export const procurementsClosedList = closedList({
  id: "procurements-closed-list",
  register: "procurements",
  severity: "error",
  title: { da: "Anskaffelser bruger listernes værdier", en: "Procurements use the values of the lists" },
  source: REGISTER_FORM,
  since: "2026.12",
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
  example: { good: { rows: [{ agreementForm: "EU-udbud" }] }, bad: { rows: [{ agreementForm: "Indkøb" }] } },
});
