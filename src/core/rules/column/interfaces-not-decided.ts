import { notDecided } from "../bodies/not-decided";
import { NOT_DECIDED_MESSAGES } from "../bodies/not-decided-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const interfacesNotDecided = notDecided(
  {
    id: "interfaces-not-decided",
    register: "interfaces",
    severity: "info",
    title: {
      da: "Hvad der ikke er afgjort om snitflader, regnes ikke for valgt",
      en: "What is not settled about interfaces does not count as chosen",
    },
    source: REGISTER_FORM,
    since: "2026.13",
    messages: NOT_DECIDED_MESSAGES,
    example: { good: { rows: [{ horizon: "Fremtidig" }] }, bad: { rows: [{ horizon: "Fremtidig?" }] } },
  },
  ["decision", "decisionDate", "goLive"],
);
