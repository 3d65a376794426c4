import { ruleTest } from "../testing/rule-tester";
import { casesMoveWithoutTarget } from "./cases-move-without-target";

ruleTest(casesMoveWithoutTarget, {
  clean: [{ rows: [{}, { action: "Luk", targetSystem: "" }, { action: "", targetSystem: "" }, { targetSystem: "#N/A" }] }],
  failing: [
    {
      rows: [{ targetSystem: "" }, { action: "flyttes", targetSystem: " " }],
      expect: [
        { row: 0, column: "targetSystem", messageId: "noTarget" },
        { row: 1, column: "targetSystem", messageId: "noTarget" },
      ],
    },
  ],
});
