import { errorValue } from "../bodies/error-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const caseAreasErrorValue = errorValue({
  id: "case-areas-error-value",
  register: "caseAreas",
  severity: "error",
  title: { da: "Ingen fejlværdier i sagsområder", en: "No error values among case areas" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: {
    error: message({
      da: {
        what: "Cellen viser Excels fejlværdi {value}.",
        why: "Formlen i cellen giver intet svar, så oplysningen om sagsområdet mangler i planen.",
        how: "Ret formlen, eller skriv værdien direkte i cellen.",
      },
      en: {
        what: "The cell shows Excel’s error value {value}.",
        why: "The formula in the cell gives no answer, so the fact about the area is missing from the plan.",
        how: "Correct the formula or write the value into the cell.",
      },
    }),
  },
  example: { good: { rows: [{ openCases: 120 }] }, bad: { rows: [{ openCases: "#REF!" }] } },
});
