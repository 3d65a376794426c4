import { ruleTest } from "../testing/rule-tester";
import { caseAreasJournalNotes } from "./case-areas-journal-notes";

ruleTest(caseAreasJournalNotes, {
  clean: [
    {
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "S-1", journalNotes: "Ja" },
        { route: "Flyt til ESDH", targetSystem: "S-2", journalNotes: "Nej" },
        { route: "Flyt til ESDH", targetSystem: "S-2", journalNotes: "" },
        { journalNotes: "Ja" },
      ],
      others: {
        systems: [{}, { systemId: "S-2", systemName: "X" }],
        interfaces: [{ receiver: "SF2900", component: "Fordelingskomponenten" }],
      },
    },
  ],
  failing: [
    {
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "S-1", journalNotes: true },
        { route: "Flyt til ESDH", targetSystem: "S-2", journalNotes: "Ja" },
      ],
      others: {
        systems: [{}, { systemId: "S-2", systemName: "X" }],
        interfaces: [{}, { sender: "S-2", receiver: "SF2900", component: "Fordelingskomponenten", decision: "Nedlægges" }],
      },
      expect: [
        { row: 0, column: "journalNotes", messageId: "noReceiver", data: { system: "S-1" } },
        { row: 1, column: "journalNotes", messageId: "noReceiver" },
      ],
    },
  ],
});
