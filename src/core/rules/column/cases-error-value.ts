import { errorValue } from "../bodies/error-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const casesErrorValue = errorValue({
  id: "cases-error-value",
  register: "cases",
  severity: "error",
  title: { da: "Ingen fejlværdier i sager", en: "No error values among cases" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ title: "Ansøgning om hjælpemiddel" }] }, bad: { rows: [{ title: "#REF!" }] } },
  messages: {
    error: message({
      da: {
        what: "Cellen viser Excels fejlværdi {value}.",
        why: "Formlen i cellen giver intet svar, så oplysningen om sagen mangler.",
        how: "Ret formlen, eller skriv værdien direkte i cellen.",
      },
      en: {
        what: "The cell shows Excel’s error value {value}.",
        why: "The formula in the cell gives no answer, so the fact about the case is missing.",
        how: "Correct the formula or write the value into the cell.",
      },
    }),
  },
});
