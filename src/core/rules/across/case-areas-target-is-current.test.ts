import { ruleTest } from "../testing/rule-tester";
import { caseAreasTargetIsCurrent } from "./case-areas-target-is-current";

ruleTest(caseAreasTargetIsCurrent, {
  clean: [
    {
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "S-1" },
        { currentSystem: "S-2", route: "Flyt til fagsystem", targetSystem: "S-1" },
        { currentSystem: "S-1", route: "Arkiveres", targetSystem: "S-1" },
        { route: "Flyt til ESDH", targetSystem: "KMD Sag" },
        { route: "Flyt til ESDH", currentSystem: "S-9", targetSystem: "S-9" },
      ],
      others: { systems: [{}, { systemId: "S-2", systemName: "Cura" }] },
    },
  ],
  failing: [
    {
      rows: [{ currentSystem: "nexus", route: "Flyt til fagsystem", targetSystem: "S-1" }],
      others: { systems: [{}] },
      expect: [{ row: 0, column: "targetSystem", messageId: "same", data: { system: "S-1" } }],
    },
  ],
});
