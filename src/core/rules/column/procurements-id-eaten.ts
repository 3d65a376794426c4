import { eatenKey } from "../bodies/eaten-key";
import { eatenKeyMessages } from "../bodies/eaten-key-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const procurementsIdEaten = eatenKey(
  {
    id: "procurements-id-eaten",
    register: "procurements",
    severity: "error",
    title: { da: "Anskaffelsernes id er ikke ændret af Excel", en: "IDs of procurements are not changed by Excel" },
    source: REGISTER_FORM,
    since: "2026.13",
    messages: eatenKeyMessages({ da: "Anskaffelsen kan ikke findes igen med det.", en: "The procurement can’t be found again by it." }),
    example: { good: { rows: [{ procurementId: "10-7" }] }, bad: { rows: [{ procurementId: 1_234_567_890_123_456_000 }] } },
  },
  "procurementId",
);
