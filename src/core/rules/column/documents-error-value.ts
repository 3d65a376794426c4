import { errorValue } from "../bodies/error-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const documentsErrorValue = errorValue({
  id: "documents-error-value",
  register: "documents",
  severity: "error",
  title: { da: "Ingen fejlværdier i dokumenter", en: "No error values among documents" },
  source: REGISTER_FORM,
  since: "2026.14",
  messages: {
    error: message({
      da: {
        what: "Cellen viser Excels fejlværdi {value}.",
        why: "Formlen i cellen giver intet svar, så oplysningen om dokumentet mangler.",
        how: "Ret formlen, eller skriv værdien direkte i cellen.",
      },
      en: {
        what: "The cell shows Excel’s error value {value}.",
        why: "The formula in the cell gives no answer, so the fact about the document is missing.",
        how: "Correct the formula or write the value into the cell.",
      },
    }),
  },
  example: { good: { rows: [{ title: "Lægeerklæring" }] }, bad: { rows: [{ title: "#REF!" }] } },
});
