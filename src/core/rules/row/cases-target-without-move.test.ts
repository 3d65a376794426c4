import { ruleTest } from "../testing/rule-tester";
import { casesTargetWithoutMove } from "./cases-target-without-move";

ruleTest(casesTargetWithoutMove, {
  clean: [
    {
      rows: [
        {},
        { action: "" },
        { action: "Afklar" },
        { action: "flyttes" },
        { action: "Kassér", targetSystem: " " },
        { action: "Luk", targetSystem: "#N/A" },
        { action: "Brænd" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ action: "Kassér" }, {}, { action: "arkiveres" }, { action: "Luk" }],
      expect: [
        { row: 0, column: "targetSystem", messageId: "stays", data: { value: "S-1", action: "Kassér" } },
        { row: 2, column: "targetSystem", messageId: "stays", data: { value: "S-1", action: "Arkivér" } },
        { row: 3, column: "targetSystem", messageId: "stays" },
      ],
    },
  ],
});
