import { errorValue } from "../bodies/error-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const procurementsErrorValue = errorValue({
  id: "procurements-error-value",
  register: "procurements",
  severity: "error",
  title: { da: "Ingen fejlværdier i anskaffelser", en: "No error values among procurements" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: {
    error: message({
      da: {
        what: "Cellen viser Excels fejlværdi {value}.",
        why: "Formlen i cellen giver intet svar, så oplysningen om anskaffelsen mangler.",
        how: "Ret formlen, eller skriv værdien direkte i cellen.",
      },
      en: {
        what: "The cell shows Excel’s error value {value}.",
        why: "The formula in the cell gives no answer, so the fact about the procurement is missing.",
        how: "Correct the formula or write the value into the cell.",
      },
    }),
  },
  example: { good: { rows: [{ system: "S-1" }] }, bad: { rows: [{ system: "#REF!" }] } },
});
