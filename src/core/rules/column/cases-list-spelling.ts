import { listSpelling } from "../bodies/choices";
import { LIST_SPELLING_MESSAGES } from "../bodies/list-spelling-messages";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";

export const casesListSpelling = listSpelling({
  id: "cases-list-spelling",
  register: "cases",
  severity: "info",
  title: { da: "Sager staver listernes værdier, som indekset gør", en: "Cases spell the values of the lists as the index does" },
  source: cite(CASE_INSTRUCTIONS, "lists"),
  since: "2026.11",
  example: { good: { rows: [{ caseStatus: "Opstaaet" }] }, bad: { rows: [{ caseStatus: "opstået" }] } },
  messages: {
    spelling: {
      ...LIST_SPELLING_MESSAGES.spelling,
      why: {
        da: "Kontrollen forstår det, men Sags- og Dokumentindekset kender kun den stavemåde, der står i KOMBITs anvisninger.",
        en: "The check understands it, but Sags- og Dokumentindeks knows only the spelling of KOMBIT's instructions.",
      },
    },
    blanks: {
      ...LIST_SPELLING_MESSAGES.blanks,
      why: {
        da: "De kan ikke ses i cellen, men opslag og aflevering til Sags- og Dokumentindekset kræver værdien alene.",
        en: "They can't be seen in the cell, but look-ups and delivery to Sags- og Dokumentindeks demand the value alone.",
      },
    },
  },
});
