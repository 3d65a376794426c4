import { ruleTest } from "../testing/rule-tester";
import { caseAreasTargetNotCaseBearing } from "./case-areas-target-not-case-bearing";

ruleTest(caseAreasTargetNotCaseBearing, {
  clean: [
    {
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "S-1" },
        { route: "Arkiveres", targetSystem: "S-2" },
        { route: "Flyt til ESDH", targetSystem: "S-3" },
      ],
      others: {
        systems: [{}, { systemId: "S-2", systemName: "X", caseBearing: "Nej" }, { systemId: "S-3", systemName: "Y", caseBearing: "" }],
      },
    },
  ],
  failing: [
    {
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "S-1" },
        { route: "esdh", targetSystem: "nexus" },
      ],
      others: { systems: [{ caseBearing: false }] },
      expect: [
        { row: 0, column: "targetSystem", messageId: "noCases", data: { system: "S-1" } },
        { row: 1, column: "targetSystem", messageId: "noCases" },
      ],
    },
  ],
});
