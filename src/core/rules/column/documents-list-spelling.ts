import { listSpelling } from "../bodies/choices";
import { LIST_SPELLING_MESSAGES } from "../bodies/list-spelling-messages";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";

export const documentsListSpelling = listSpelling({
  id: "documents-list-spelling",
  register: "documents",
  severity: "info",
  title: { da: "Dokumenter staver listernes værdier, som indekset gør", en: "Documents spell the values of the lists as the index does" },
  source: cite(DOCUMENT_INSTRUCTIONS, "lists"),
  since: "2026.14",
  messages: {
    spelling: {
      ...LIST_SPELLING_MESSAGES.spelling,
      why: {
        da: "Kontrollen forstår det, men Sags- og Dokumentindekset kender kun den stavemåde, der står i KOMBITs anvisninger.",
        en: "The check understands it, but Sags- og Dokumentindeks knows only the spelling of KOMBIT’s instructions.",
      },
    },
    blanks: LIST_SPELLING_MESSAGES.blanks,
  },
  example: { good: { rows: [{ documentType: "Brev, indgaaende" }] }, bad: { rows: [{ documentType: "Brev, indgående" }] } },
});
