import { numberForm } from "../bodies/number-form";
import { numberFormMessages } from "../bodies/number-form-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { lighterWhereOptional, message } from "../../model/rule-message";

export const interfacesNumberForm = numberForm({
  id: "interfaces-number-form",
  register: "interfaces",
  severity: "error",
  title: { da: "Snitfladers pris er et tal", en: "The price of interfaces is a number" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ price: 75_000 }] }, bad: { rows: [{ price: "efter aftale" }] } },
  messages: {
    ...numberFormMessages({
      da: "Skriv kun beløbet i kroner, uden forklaring; brug komma før decimaler.",
      en: "Write the amount in kroner only, with a comma before decimals.",
    }),
    negative: lighterWhereOptional(
      message({
        da: {
          what: "{value} i ”{columnName}” er under 0.",
          why: "En negativ pris gør den samlede pris for lav.",
          how: "Fjern minusset, eller skriv besparelsen i Bemærkning.",
        },
        en: {
          what: "{value} in ”{columnName}” is below 0.",
          why: "A negative price makes the total too low.",
          how: "Take the minus away or write the saving under Remark.",
        },
      }),
    ),
  },
});
