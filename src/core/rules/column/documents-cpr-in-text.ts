import { cprInText } from "../bodies/cpr-in-text";
import { CPR_IN_TEXT_MESSAGES } from "../bodies/cpr-in-text-messages";
import { cite } from "../../sources/source";
import { DATA_MINIMISATION } from "../../sources/sources";

/** Titles have a rule of their own, since the public sees them. */
export const documentsCprInText = cprInText(
  {
    id: "documents-cpr-in-text",
    register: "documents",
    severity: "warning",
    title: {
      da: "Dokumenters beskrivelser og andre tekster indeholder ingen CPR-numre",
      en: "Descriptions and other texts of documents hold no CPR numbers",
    },
    source: cite(DATA_MINIMISATION, "minimisation"),
    since: "2026.14",
    messages: CPR_IN_TEXT_MESSAGES,
    example: {
      good: { rows: [{ description: "Lægens vurdering." }] },
      bad: { rows: [{ description: "Lægens vurdering af 070761-5265." }] },
    },
  },
  ["title"],
);
