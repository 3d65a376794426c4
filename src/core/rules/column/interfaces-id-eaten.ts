import { eatenKey } from "../bodies/eaten-key";
import { eatenKeyMessages } from "../bodies/eaten-key-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const interfacesIdEaten = eatenKey(
  {
    id: "interfaces-id-eaten",
    register: "interfaces",
    severity: "error",
    title: { da: "Snitfladernes id er ikke ændret af Excel", en: "IDs of interfaces are not changed by Excel" },
    source: REGISTER_FORM,
    since: "2026.13",
    messages: eatenKeyMessages({ da: "Snitfladen kan ikke findes igen med det.", en: "The interface can’t be found again by it." }),
    example: { good: { rows: [{ interfaceId: "10-7" }] }, bad: { rows: [{ interfaceId: 1_234_567_890_123_456_000 }] } },
  },
  "interfaceId",
);
