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
        why: "Det kan ikke ses, om kravet stilles, eller hvor langt anskaffelsen er, så den tæller forkert med i resuméet.",
        how: "Vælg en af listens værdier: {list}.",
      },
      en: {
        what: "”{value}” is not a value that ”{columnName}” can have.",
        why: "One can’t see whether the demand is made or how far the procurement has come, so it counts wrongly in the summary.",
        how: "Choose a value of the list: {list}.",
      },
    }),
  },
  example: { good: { rows: [{ agreementForm: "EU-udbud" }] }, bad: { rows: [{ agreementForm: "Indkøb" }] } },
});
