import { ruleTest } from "../testing/rule-tester";
import { procurementsDemandNotRelevant } from "./procurements-demand-not-relevant";

ruleTest(procurementsDemandNotRelevant, {
  clean: [
    {
      name: "what does not hold, or can’t be said",
      rows: [
        { sapaCaseIndex: "Ikke relevant", sapaBenefitIndex: "IR", sapaJournalNotes: "IR" },
        { system: "S-2", sapaOrganisation: "IR" },
        { system: "S-3", sapaCaseIndex: "IR" },
        { system: "S-9", sapaOrganisation: "IR" },
        { sapaOrganisation: "Nej" },
        { sapaOrganisation: "IR", deviation: "Aftalt med KOMBIT." },
      ],
      others: {
        systems: [
          { wantedInSapa: "Ja", caseBearing: "Nej" },
          { systemId: "S-2", systemName: "X" },
          { systemId: "S-3", systemName: "Y", wantedInSapa: "Ja", caseBearing: "" },
        ],
      },
    },
  ],
  failing: [
    {
      rows: [
        { sapaCaseIndex: "IR", sapaOrganisation: "Not relevant", deviation: "x" },
        { system: "Ydelse", sapaBenefitIndex: "Ikke relevant" },
      ],
      others: {
        systems: [
          { wantedInSapa: "Ja" },
          { systemId: "S-2", systemName: "Ydelse", wantedInSapa: "Ja", caseBearing: "Nej", kleMainGroups: "32" },
        ],
      },
      expect: [
        { row: 0, column: "sapaCaseIndex", messageId: "applies", data: { system: "S-1", scope: "caseBearing" } },
        { row: 0, column: "sapaOrganisation", messageId: "applies", data: { system: "S-1", scope: "all" } },
        { row: 1, column: "sapaBenefitIndex", messageId: "applies" },
      ],
    },
  ],
});
