import { ruleTest } from "../testing/rule-tester";
import { caseAreasTargetRouteMismatch } from "./case-areas-target-route-mismatch";

ruleTest(caseAreasTargetRouteMismatch, {
  clean: [
    {
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "S-1" },
        { route: "Flyt til ESDH", targetSystem: "S-2" },
        { route: "Fælleskommunal løsning", targetSystem: "S-1" },
        { route: "Flyt til fagsystem", targetSystem: "S-3" },
        { route: "Arkiveres", targetSystem: "S-2" },
        { route: "Flyt til ESDH", targetSystem: "S-4" },
      ],
      others: {
        systems: [
          {},
          { systemId: "S-2", systemName: "Acadre", systemType: "ESDH" },
          { systemId: "S-3", systemName: "KY", systemType: "Fælleskommunal løsning" },
          { systemId: "S-4", systemName: "X", systemType: "" },
        ],
      },
    },
  ],
  failing: [
    {
      rows: [
        { route: "esdh", targetSystem: "S-1" },
        { route: "Flyt til fagsystem", targetSystem: "S-2" },
        { route: "Fælleskommunal løsning", targetSystem: "S-2" },
      ],
      others: { systems: [{}, { systemId: "S-2", systemName: "Acadre", systemType: "ESDH" }] },
      expect: [
        { row: 0, column: "targetSystem", messageId: "mismatch", data: { route: "Flyt til ESDH", system: "S-1", type: "Fagsystem" } },
        { row: 1, column: "targetSystem", messageId: "mismatch" },
        { row: 2, column: "targetSystem", messageId: "mismatch" },
      ],
    },
  ],
});
