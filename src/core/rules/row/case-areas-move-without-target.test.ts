import { ruleTest } from "../testing/rule-tester";
import { caseAreasMoveWithoutTarget } from "./case-areas-move-without-target";

ruleTest(caseAreasMoveWithoutTarget, {
  clean: [
    {
      rows: [
        {},
        { route: "Flyt til ESDH", targetSystem: "S-1" },
        { route: "Arkiveres", targetSystem: "" },
        { route: "Ikke besluttet", targetSystem: "" },
        { route: "", targetSystem: "" },
        { route: "Flyt til fagsystem", targetSystem: "#N/A" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "" },
        { route: "esdh", targetSystem: " " },
        { route: "Fælleskommunal løsning", targetSystem: "" },
      ],
      expect: [
        { row: 0, column: "targetSystem", messageId: "noTarget" },
        { row: 1, column: "targetSystem", messageId: "noTarget" },
        { row: 2, column: "targetSystem", messageId: "noTarget" },
      ],
    },
  ],
});
