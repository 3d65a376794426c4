import { listSpelling } from "../bodies/choices";
import { LIST_SPELLING_MESSAGES } from "../bodies/list-spelling-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const procurementsListSpelling = listSpelling({
  id: "procurements-list-spelling",
  register: "procurements",
  severity: "info",
  title: { da: "Anskaffelser staver listernes værdier ens", en: "Procurements spell the values of the lists alike" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: LIST_SPELLING_MESSAGES,
  example: { good: { rows: [{ agreementForm: "EU-udbud" }] }, bad: { rows: [{ agreementForm: "EU tender" }] } },
});
