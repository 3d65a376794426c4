import { listSpelling } from "../bodies/choices";
import { LIST_SPELLING_MESSAGES } from "../bodies/list-spelling-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const interfacesListSpelling = listSpelling({
  id: "interfaces-list-spelling",
  register: "interfaces",
  severity: "info",
  title: { da: "Snitflader staver listernes værdier ens", en: "Interfaces spell the values of the lists alike" },
  source: REGISTER_FORM,
  since: "2026.11",
  messages: LIST_SPELLING_MESSAGES,
  example: { good: { rows: [{ component: "Beskedfordeler" }] }, bad: { rows: [{ component: "SF1460" }] } },
});
