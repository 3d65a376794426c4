import { listSpelling } from "../bodies/choices";
import { LIST_SPELLING_MESSAGES } from "../bodies/list-spelling-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const documentStrategyListSpelling = listSpelling({
  id: "document-strategy-list-spelling",
  register: "documentStrategy",
  severity: "info",
  title: { da: "Strategiens spørgsmål staver listernes værdier ens", en: "Questions of the strategy spell the values of the lists alike" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: LIST_SPELLING_MESSAGES,
  example: { good: { rows: [{ status: "Under afklaring" }] }, bad: { rows: [{ status: "I gang" }] } },
});
