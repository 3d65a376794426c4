import { notDecided } from "../bodies/not-decided";
import { NOT_DECIDED_MESSAGES } from "../bodies/not-decided-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const procurementsNotDecided = notDecided({
  id: "procurements-not-decided",
  register: "procurements",
  severity: "info",
  title: {
    da: "Hvad der ikke er afgjort om anskaffelser, regnes ikke for valgt",
    en: "What is not settled about procurements does not count as chosen",
  },
  source: REGISTER_FORM,
  since: "2026.13",
  messages: NOT_DECIDED_MESSAGES,
  example: { good: { rows: [{ tenderDate: 46_417 }] }, bad: { rows: [{ tenderDate: "måske" }] } },
});
