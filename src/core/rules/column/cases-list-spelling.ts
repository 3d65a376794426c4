import { listSpelling } from "../bodies/choices";
import { LIST_SPELLING_MESSAGES } from "../bodies/list-spelling-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const casesListSpelling = listSpelling({
  id: "cases-list-spelling",
  register: "cases",
  severity: "info",
  title: { da: "Sager staver listernes værdier ens", en: "Cases spell the values of the lists alike" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ caseStatus: "Opstaaet" }] }, bad: { rows: [{ caseStatus: "opstået" }] } },
  messages: LIST_SPELLING_MESSAGES,
});
