import { ruleTest } from "../testing/rule-tester";
import { remindersNotDecided } from "./reminders-not-decided";

ruleTest(remindersNotDecided, {
  clean: [{ rows: [{}, { outcome: "" }, { outcome: "-" }, { outcome: "#N/A" }] }],
  failing: [
    {
      rows: [{ outcome: "slettes?" }, {}, { outcome: "måske" }, { outcome: "slettes?" }],
      expect: [{ row: 0, column: "outcome", messageId: "undecided", data: { count: 3, examples: "”slettes?”, ”måske”" } }],
    },
  ],
});
