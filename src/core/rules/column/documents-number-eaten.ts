import { eatenKey } from "../bodies/eaten-key";
import { eatenKeyMessages } from "../bodies/eaten-key-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const documentsNumberEaten = eatenKey(
  {
    id: "documents-number-eaten",
    register: "documents",
    severity: "error",
    title: { da: "Dokumentnumre er ikke ændret af Excel", en: "Document numbers are not changed by Excel" },
    source: REGISTER_FORM,
    since: "2026.14",
    messages: eatenKeyMessages({
      da: "Dokumentet kan ikke findes i EDH med nummeret.",
      en: "The document can’t be found in EDH by the number.",
    }),
    example: { good: { rows: [{ documentNumber: "10-7" }] }, bad: { rows: [{ documentNumber: 1_234_567_890_123_456_000 }] } },
  },
  "documentNumber",
);
