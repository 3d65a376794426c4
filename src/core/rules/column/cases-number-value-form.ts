import { numberForm } from "../bodies/number-form";
import { numberFormMessages } from "../bodies/number-form-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const casesNumberValueForm = numberForm({
  id: "cases-number-value-form",
  register: "cases",
  severity: "warning",
  title: { da: "Antal dokumenter er et tal", en: "The number of documents is a number" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ documentCount: 4 }] }, bad: { rows: [{ documentCount: "mange" }] } },
  messages: {
    ...numberFormMessages({
      da: "Skriv antallet som et helt tal; 0, hvis der ingen er.",
      en: "Write the number as a whole number; 0 if there are none.",
    }),
    negative: message({
      da: {
        what: "{value} i ”{columnName}” er under 0.",
        why: "En sag kan ikke have et negativt antal dokumenter, så opgørelsen bliver forkert.",
        how: "Ret tallet efter sagen i KMD Sag.",
      },
      en: {
        what: "{value} in ”{columnName}” is below 0.",
        why: "A case can't have a negative number of documents, so the count goes wrong.",
        how: "Correct the number by the case in KMD Sag.",
      },
    }),
    notWhole: message({
      da: {
        what: "{value} i ”{columnName}” er ikke et helt tal.",
        why: "Et antal dokumenter er altid et helt tal, så opgørelsen bliver forkert.",
        how: "Ret tallet efter sagen i KMD Sag.",
      },
      en: {
        what: "{value} in ”{columnName}” is not a whole number.",
        why: "Documents are counted whole, so the count goes wrong.",
        how: "Correct the number by the case in KMD Sag.",
      },
    }),
  },
});
