import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO } from "./applies-to";

/** Holds only where an area says that it uses journal notes, so it is evaluated area by area and not as a rule on systems. */
export const journalNotes = systemCondition({
  id: "sapa-journal-notes",
  name: { da: "Journalnotater over Fordelingskomponenten", en: "Journal notes through Fordelingskomponenten" },
  kind: "system",
  scope: "journalNotes",
  component: "Fordelingskomponenten",
  need: "advised",
  tender: true,
  severity: "warning",
  source: integration(
    "SF2900 Fordelingskomponenten",
    {
      da: "Journalnotater, der skrives i SAPA, sendes gennem Fordelingskomponenten til et system, der kan modtage dem.",
      en: "Journal notes written in SAPA go through Fordelingskomponenten to a system that can receive them.",
    },
    "2.4, gyldig fra 14. marts 2018",
  ),
  version: "SF2900 2.4",
  validFrom: "2018-03-14",
  appliesTo: APPLIES_TO.journalNotes,
  evidence: {
    da: "Sagsområdet har ”Journalnotater fra SAPA” sat til Ja, og målsystemet har en snitflade gennem Fordelingskomponenten, som vil være der.",
    en: "The case area has ”Journal notes from SAPA” set to Ja, and the target system has an interface through Fordelingskomponenten that will be there.",
  },
  requirement: {
    da: "Løsningen skal kunne modtage journalnotater, som medarbejdere skriver i SAPA, gennem Fordelingskomponenten (SF2900) og lægge dem på den rette sag.",
    en: "The solution shall be able to receive journal notes that staff write in SAPA through Fordelingskomponenten (SF2900) and put them on the right case.",
  },
  rules: ["case-areas-journal-notes"],
});
