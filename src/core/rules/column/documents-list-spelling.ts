import { listSpelling } from "../bodies/choices";
import { LIST_SPELLING_MESSAGES } from "../bodies/list-spelling-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const documentsListSpelling = listSpelling({
  id: "documents-list-spelling",
  register: "documents",
  severity: "info",
  title: { da: "Dokumenter staver listernes værdier ens", en: "Documents spell the values of the lists alike" },
  source: REGISTER_FORM,
  since: "2026.14",
  messages: LIST_SPELLING_MESSAGES,
  example: { good: { rows: [{ documentType: "Indgående brev" }] }, bad: { rows: [{ documentType: "indgående" }] } },
});
