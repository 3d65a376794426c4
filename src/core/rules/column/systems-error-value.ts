import { errorValue } from "../bodies/error-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const systemsErrorValue = errorValue({
  id: "systems-error-value",
  register: "systems",
  severity: "error",
  title: { da: "Ingen fejlværdier i systemer og kontrakter", en: "No error values among systems and contracts" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ owner: "Anne Holm" }] }, bad: { rows: [{ owner: "#N/A" }] } },
  messages: {
    error: message({
      da: {
        what: "Cellen viser Excels fejlværdi {value}.",
        why: "Formlen i cellen giver intet svar, så oplysningen om systemet mangler.",
        how: "Ret formlen, eller skriv værdien direkte i cellen.",
      },
      en: {
        what: "The cell shows Excel’s error value {value}.",
        why: "The formula in the cell gives no answer, so the fact about the system is missing.",
        how: "Correct the formula or write the value into the cell.",
      },
    }),
  },
});
