import { notDecided } from "../bodies/not-decided";
import { NOT_DECIDED_MESSAGES } from "../bodies/not-decided-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const documentStrategyNotDecided = notDecided(
  {
    id: "document-strategy-not-decided",
    register: "documentStrategy",
    severity: "info",
    title: {
      da: "Hvad der ikke er afgjort i strategien, regnes ikke for valgt",
      en: "What is not settled in the strategy does not count as chosen",
    },
    source: REGISTER_FORM,
    since: "2026.13",
    messages: NOT_DECIDED_MESSAGES,
    example: { good: { rows: [{ status: "Besluttet" }] }, bad: { rows: [{ status: "Besluttet?" }] } },
  },
  ["decision", "decisionDate"],
);
