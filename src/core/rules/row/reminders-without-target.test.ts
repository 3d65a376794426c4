import { ruleTest } from "../testing/rule-tester";
import { remindersWithoutTarget } from "./reminders-without-target";

ruleTest(remindersWithoutTarget, {
  clean: [
    { rows: [{}, { targetSystem: "", outcome: "Bortfalder" }, { targetSystem: "", status: "Lukket" }, { targetSystem: "", outcome: "" }] },
  ],
  failing: [
    {
      rows: [{ targetSystem: "" }, {}, { targetSystem: " ", outcome: "Konverteres" }],
      expect: [
        { row: 0, column: "targetSystem", messageId: "noTarget" },
        { row: 2, column: "targetSystem", messageId: "noTarget" },
      ],
    },
  ],
});
