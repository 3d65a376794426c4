import { buildResolver } from "../../model/system-resolver";
import { collectEvidence, perhapsHas } from "../../conditions/evidence";
import { eachMovingArea } from "../bodies/area-targets";
import { means } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { cite } from "../../sources/source";
import { JOURNAL_NOTES } from "../../sources/sources";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas whose staff write journal notes in SAPA and that move to a system which can’t receive them. */
export const caseAreasJournalNotes = acrossRule({
  id: "case-areas-journal-notes",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Journalnotater fra SAPA har en modtager", en: "Journal notes from SAPA have a receiver" },
  source: cite(JOURNAL_NOTES, "receiver"),
  since: "2026.12",
  columns: ["route", "targetSystem", "journalNotes"],
  needs: { systems: ["systemId", "systemName"], interfaces: ["sender", "receiver", "horizon", "component", "decision"] },
  messages: {
    noReceiver: message({
      da: {
        what: "Området skriver journalnotater i SAPA, men målsystemet ”{system}” har ingen snitflade gennem Fordelingskomponenten.",
        why: "Notaterne sendes over Fordelingskomponenten (SF2900); kan målsystemet ikke modtage dem, kommer de ikke på sagen.",
        how: "Spørg leverandøren, om systemet kan modtage journalnotater, og opret snitfladen i arket Snitflader; ellers aftal en anden måde at notere på.",
      },
      en: {
        what: "The area writes journal notes in SAPA, but the target system ”{system}” has no interface through Fordelingskomponenten.",
        why: "The notes go through Fordelingskomponenten (SF2900); if the target can’t receive them, they never reach the case.",
        how: "Ask the supplier whether the system can receive journal notes and add the interface to the sheet Interfaces; if not, agree on another way to take notes.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1", journalNotes: "Ja" }],
      others: {
        systems: [{ systemId: "S-1" }],
        interfaces: [
          {
            sender: "Fordelingskomponenten",
            receiver: "S-1",
            component: "Fordelingskomponenten",
            horizon: "Fremtidig",
            decision: "Omlægges",
          },
        ],
      },
    },
    bad: {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1", journalNotes: "Ja" }],
      others: {
        systems: [{ systemId: "S-1" }],
        interfaces: [
          {
            sender: "S-1",
            receiver: "Sags- og Dokumentindeks",
            horizon: "Fremtidig",
            component: "Sags- og Dokumentindeks",
            decision: "Omlægges",
          },
        ],
      },
    },
  },
  check: (columns, rowCount, others, report) => {
    const resolve = buildResolver(others.systems.columns);
    const evidence = collectEvidence(others.interfaces, resolve, others.systems);
    const isYes = means("caseAreas", "journalNotes", "Ja");
    eachMovingArea(columns, rowCount, resolve, (row, system) => {
      if (!isYes(columns.journalNotes[row]!)) return;
      if (evidence.sure.get(system)?.has(DISTRIBUTION) !== true && perhapsHas(evidence, system, DISTRIBUTION) === undefined)
        report(row, "journalNotes", "noReceiver", { system: shown(columns.targetSystem[row]!) });
    });
  },
});

const DISTRIBUTION = "Fordelingskomponenten";
