import { eatenKey } from "../bodies/eaten-key";
import { eatenKeyMessages } from "../bodies/eaten-key-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const casesNumberEaten = eatenKey(
  {
    id: "cases-number-eaten",
    register: "cases",
    severity: "error",
    title: { da: "Sagsnumre er ikke ændret af Excel", en: "Case numbers are not changed by Excel" },
    source: REGISTER_FORM,
    since: "2026.13",
    messages: eatenKeyMessages({
      da: "Sagen kan ikke findes i KMD Sag med nummeret.",
      en: "The case can’t be found in KMD Sag by the number.",
    }),
    example: { good: { rows: [{ caseNumber: "10-7" }] }, bad: { rows: [{ caseNumber: 1_234_567_890_123_456_000 }] } },
  },
  "caseNumber",
);
