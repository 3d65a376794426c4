import { listSpelling } from "../bodies/choices";
import { LIST_SPELLING_MESSAGES } from "../bodies/list-spelling-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const systemsListSpelling = listSpelling({
  id: "systems-list-spelling",
  register: "systems",
  severity: "info",
  title: { da: "Systemer staver listernes værdier ens", en: "Systems spell the values of the lists alike" },
  source: REGISTER_FORM,
  since: "2026.11",
  messages: LIST_SPELLING_MESSAGES,
  example: { good: { rows: [{ integratesKmdSag: "Ja" }] }, bad: { rows: [{ integratesKmdSag: "ja " }] } },
});
