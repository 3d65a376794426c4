import { notDecided } from "../bodies/not-decided";
import { NOT_DECIDED_MESSAGES } from "../bodies/not-decided-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const systemsNotDecided = notDecided(
  {
    id: "systems-not-decided",
    register: "systems",
    severity: "info",
    title: {
      da: "Hvad der ikke er afgjort om systemer, regnes ikke for valgt",
      en: "What is not settled about systems does not count as chosen",
    },
    source: REGISTER_FORM,
    since: "2026.13",
    messages: NOT_DECIDED_MESSAGES,
    example: { good: { rows: [{ caseBearing: "Ja" }] }, bad: { rows: [{ caseBearing: "ja?" }] } },
  },
  ["integratesKmdSag", "wantedInSapa"],
);
