import { cprInText } from "../bodies/cpr-in-text";
import { CPR_IN_TEXT_MESSAGES } from "../bodies/cpr-in-text-messages";
import { cite } from "../../sources/source";
import { DATA_MINIMISATION } from "../../sources/sources";

export const procurementsCprInText = cprInText({
  id: "procurements-cpr-in-text",
  register: "procurements",
  severity: "warning",
  title: { da: "Tekster i anskaffelser indeholder ingen CPR-numre", en: "Texts of procurements hold no CPR numbers" },
  source: cite(DATA_MINIMISATION, "minimisation"),
  since: "2026.12",
  messages: CPR_IN_TEXT_MESSAGES,
  example: { good: { rows: [{ deviation: "Se sag 2026-000123." }] }, bad: { rows: [{ deviation: "Rejst af borger 070761-5265." }] } },
});
