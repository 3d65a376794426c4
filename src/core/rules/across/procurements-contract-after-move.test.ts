import { ruleTest } from "../testing/rule-tester";
import { procurementsContractAfterMove } from "./procurements-contract-after-move";

ruleTest(procurementsContractAfterMove, {
  clean: [
    {
      name: "a system in operation, the same day, cancelled, a second contract",
      rows: [
        { contractStart: 60_000 },
        { system: "S-2", contractStart: 46_600 },
        { system: "S-2", contractStart: 60_000 },
        { system: "S-3", contractStart: 60_000, status: "Annulleret" },
        { system: "S-3", contractStart: "" },
        { system: "S-4", contractStart: 60_000 },
      ],
      others: {
        systems: [{}, ...["S-2", "S-3", "S-4"].map((systemId) => ({ systemId, systemName: systemId, status: "Under anskaffelse" }))],
        caseAreas: [
          ...["S-1", "S-2", "S-3"].map((targetSystem) => ({ route: "Flyt til fagsystem", targetSystem })),
          { route: "Flyt til ESDH", targetSystem: "S-4", startDate: "" },
          { route: "Kasseres", targetSystem: "S-4" },
        ],
      },
    },
  ],
  failing: [
    {
      rows: [{ contractStart: "01-09-2027" }],
      others: {
        systems: [{ status: "anskaffes" }],
        caseAreas: [
          { route: "esdh", targetSystem: "nexus", startDate: 46_700 },
          { areaName: "Boliger", route: "Flyt til fagsystem", targetSystem: "S-1", startDate: "01-03-2027" },
        ],
      },
      expect: [
        {
          row: 0,
          column: "contractStart",
          messageId: "late",
          data: { system: "S-1", start: "01-09-2027", area: "Boliger", move: "01-03-2027" },
        },
      ],
    },
  ],
});
