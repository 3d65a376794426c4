import { listSpelling } from "../bodies/choices";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const casesListSpelling = listSpelling({
  id: "cases-list-spelling",
  register: "cases",
  severity: "info",
  title: { da: "Sager staver listernes værdier, som indekset gør", en: "Cases spell the values of the lists as the index does" },
  source: cite(CASE_INSTRUCTIONS, "lists"),
  since: "2026.11",
  example: { good: { rows: [{ caseStatus: "Opstaaet" }] }, bad: { rows: [{ caseStatus: "opstået" }] } },
  messages: {
    spelling: message({
      da: {
        what: "”{value, select, true {SAND} false {FALSK} other {{value}}}” læses som ”{canonical}”.",
        why: "Kontrollen forstår det, men Sags- og Dokumentindekset kender kun den stavemåde, der står i KOMBITs anvisninger.",
        how: "Skriv ”{canonical}”.",
      },
      en: {
        what: "”{value, select, true {TRUE} false {FALSE} other {{value}}}” is read as ”{canonical}”.",
        why: "The check understands it, but Sags- og Dokumentindeks knows only the spelling of KOMBIT's instructions.",
        how: "Write ”{canonical}”.",
      },
    }),
    blanks: message({
      da: {
        what: "Der er mellemrum eller usynlige tegn omkring ”{canonical}”.",
        why: "De kan ikke ses i cellen, men opslag og aflevering til Sags- og Dokumentindekset kræver værdien alene.",
        how: "Fjern dem.",
      },
      en: {
        what: "There are blanks or unseen signs around ”{canonical}”.",
        why: "They can't be seen in the cell, but look-ups and delivery to Sags- og Dokumentindeks demand the value alone.",
        how: "Take them away.",
      },
    }),
  },
});
