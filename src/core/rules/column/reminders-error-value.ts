import { errorValue } from "../bodies/error-value";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { message } from "../../model/rule-message";

export const remindersErrorValue = errorValue({
  id: "reminders-error-value",
  register: "reminders",
  severity: "error",
  title: { da: "Ingen fejlværdier i adviser", en: "No error values among reminders" },
  source: REGISTER_FORM,
  since: "2026.14",
  messages: {
    error: message({
      da: {
        what: "Cellen viser Excels fejlværdi {value}.",
        why: "Formlen i cellen giver intet svar, så oplysningen om adviset mangler.",
        how: "Ret formlen, eller skriv værdien direkte i cellen.",
      },
      en: {
        what: "The cell shows Excel’s error value {value}.",
        why: "The formula in the cell gives no answer, so the fact about the reminder is missing.",
        how: "Correct the formula or write the value into the cell.",
      },
    }),
  },
  example: { good: { rows: [{ text: "Opfølgning" }] }, bad: { rows: [{ text: "#REF!" }] } },
});
