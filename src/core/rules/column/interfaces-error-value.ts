import { errorValue } from "../bodies/error-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const interfacesErrorValue = errorValue({
  id: "interfaces-error-value",
  register: "interfaces",
  severity: "error",
  title: { da: "Ingen fejlværdier i snitflader", en: "No error values among interfaces" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ receiver: "Beskedfordeler" }] }, bad: { rows: [{ receiver: "#REF!" }] } },
  messages: {
    error: message({
      da: {
        what: "Cellen viser Excels fejlværdi {value}.",
        why: "Formlen i cellen giver intet svar, så oplysningen om snitfladen mangler.",
        how: "Ret formlen, eller skriv værdien direkte i cellen.",
      },
      en: {
        what: "The cell shows Excel’s error value {value}.",
        why: "The formula in the cell gives no answer, so the fact about the interface is missing.",
        how: "Correct the formula or write the value into the cell.",
      },
    }),
  },
});
