import { eatenKey } from "../bodies/eaten-key";
import { eatenKeyMessages } from "../bodies/eaten-key-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const systemsIdEaten = eatenKey(
  {
    id: "systems-id-eaten",
    register: "systems",
    severity: "error",
    title: { da: "Systemernes id er ikke ændret af Excel", en: "IDs of systems are not changed by Excel" },
    source: REGISTER_FORM,
    since: "2026.13",
    messages: eatenKeyMessages({ da: "Andre ark henviser til systemet med det.", en: "Other sheets refer to the system by it." }),
    example: { good: { rows: [{ systemId: "10-7" }] }, bad: { rows: [{ systemId: 1_234_567_890_123_456_000 }] } },
  },
  "systemId",
);
