import { eatenKey } from "../bodies/eaten-key";
import { eatenKeyMessages } from "../bodies/eaten-key-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const caseAreasIdEaten = eatenKey(
  {
    id: "case-areas-id-eaten",
    register: "caseAreas",
    severity: "error",
    title: { da: "Sagsområdernes id er ikke ændret af Excel", en: "IDs of case areas are not changed by Excel" },
    source: REGISTER_FORM,
    since: "2026.13",
    messages: eatenKeyMessages({ da: "Området kan ikke findes igen med det.", en: "The area can’t be found again by it." }),
    example: { good: { rows: [{ areaId: "10-7" }] }, bad: { rows: [{ areaId: 1_234_567_890_123_456_000 }] } },
  },
  "areaId",
);
