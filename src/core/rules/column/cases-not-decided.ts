import { notDecided } from "../bodies/not-decided";
import { NOT_DECIDED_MESSAGES } from "../bodies/not-decided-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const casesNotDecided = notDecided({
  id: "cases-not-decided",
  register: "cases",
  severity: "info",
  title: { da: "Hvad der ikke er afgjort om sager, regnes ikke for valgt", en: "What is not settled about cases does not count as chosen" },
  source: REGISTER_FORM,
  since: "2026.13",
  messages: NOT_DECIDED_MESSAGES,
  example: { good: { rows: [{ action: "Kassér" }] }, bad: { rows: [{ action: "slet?" }] } },
});
