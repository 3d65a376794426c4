import { numberText } from "../bodies/number-text";
import { NUMBER_TEXT_MESSAGES, UNIT_MESSAGES } from "../bodies/number-text-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const interfacesNumberText = numberText({
  id: "interfaces-number-text",
  register: "interfaces",
  severity: "info",
  title: { da: "Snitfladers pris er et rigtigt tal", en: "Price of interfaces is a real number" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: { ...NUMBER_TEXT_MESSAGES, ...UNIT_MESSAGES },
  example: { good: { rows: [{ price: 75_000 }] }, bad: { rows: [{ price: "kr. 75.000,-" }] } },
});
