import { eatenKey } from "../bodies/eaten-key";
import { eatenKeyMessages } from "../bodies/eaten-key-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const remindersIdEaten = eatenKey(
  {
    id: "reminders-id-eaten",
    register: "reminders",
    severity: "error",
    title: { da: "Advis-id’er er ikke ændret af Excel", en: "Reminder IDs are not changed by Excel" },
    source: REGISTER_FORM,
    since: "2026.14",
    messages: eatenKeyMessages({
      da: "Adviset kan ikke findes i KMD Sag med nummeret.",
      en: "The reminder can’t be found in KMD Sag by the number.",
    }),
    example: { good: { rows: [{ reminderId: "10-7" }] }, bad: { rows: [{ reminderId: 1_234_567_890_123_456_000 }] } },
  },
  "reminderId",
);
