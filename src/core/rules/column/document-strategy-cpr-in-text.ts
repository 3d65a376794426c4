import { cprInText } from "../bodies/cpr-in-text";
import { CPR_IN_TEXT_MESSAGES } from "../bodies/cpr-in-text-messages";
import { cite } from "../../sources/source";
import { DATA_MINIMISATION } from "../../sources/sources";

export const documentStrategyCprInText = cprInText({
  id: "document-strategy-cpr-in-text",
  register: "documentStrategy",
  severity: "warning",
  title: { da: "Strategiens tekster indeholder ingen CPR-numre", en: "Texts of the strategy hold no CPR numbers" },
  source: cite(DATA_MINIMISATION, "minimisation"),
  since: "2026.12",
  messages: CPR_IN_TEXT_MESSAGES,
  example: {
    good: { rows: [{ consideration: "Se sag 2026-000123." }] },
    bad: { rows: [{ consideration: "Rejst af borger 070761-5265." }] },
  },
});
