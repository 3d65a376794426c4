import { ruleTest } from "../testing/rule-tester";
import { caseAreasTargetWithoutMove } from "./case-areas-target-without-move";

ruleTest(caseAreasTargetWithoutMove, {
  clean: [
    {
      rows: [
        {},
        { route: "Arkiveres", targetSystem: "S-1" },
        { route: "Ikke besluttet", targetSystem: "S-1" },
        { route: "Kasseres", targetSystem: " " },
        { route: "Flyt til fagsystem", targetSystem: "S-1" },
        { route: "Kasseres", targetSystem: "#N/A" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { route: "kassér", targetSystem: "Nexus" },
        { route: "Afsluttes i KMD Sag", targetSystem: "S-1" },
      ],
      expect: [
        { row: 0, column: "targetSystem", messageId: "target", data: { target: "Nexus", route: "Kasseres" } },
        { row: 1, column: "targetSystem", messageId: "target" },
      ],
    },
  ],
});
