import { listSpelling } from "../bodies/choices";
import { LIST_SPELLING_MESSAGES } from "../bodies/list-spelling-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const caseAreasListSpelling = listSpelling({
  id: "case-areas-list-spelling",
  register: "caseAreas",
  severity: "info",
  title: { da: "Sagsområder staver listernes værdier ens", en: "Case areas spell the values of the lists alike" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: LIST_SPELLING_MESSAGES,
  example: { good: { rows: [{ route: "Flyt til ESDH" }] }, bad: { rows: [{ route: "ESDH" }] } },
});
