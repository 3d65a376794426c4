import { notDecided } from "../bodies/not-decided";
import { NOT_DECIDED_MESSAGES } from "../bodies/not-decided-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const caseAreasNotDecided = notDecided(
  {
    id: "case-areas-not-decided",
    register: "caseAreas",
    severity: "info",
    title: {
      da: "Hvad der ikke er afgjort om sagsområder, regnes ikke for valgt",
      en: "What is not settled about case areas does not count as chosen",
    },
    source: REGISTER_FORM,
    since: "2026.13",
    messages: NOT_DECIDED_MESSAGES,
    example: { good: { rows: [{ edhDocuments: "Ja" }] }, bad: { rows: [{ edhDocuments: "ja?" }] } },
  },
  ["route"],
);
