import { ruleTest } from "../testing/rule-tester";
import { remindersNotDecided } from "./reminders-not-decided";

ruleTest(remindersNotDecided, {
  clean: [
    { rows: [{}, { repeats: "" }, { repeats: "-" }, { repeats: "#N/A" }] },
    { name: "what another rule asks about", rows: [{ outcome: "slettes?" }] },
  ],
  failing: [
    {
      rows: [{ repeats: "ja?" }, {}, { repeats: "måske" }, { repeats: "ja?" }],
      expect: [{ row: 0, column: "repeats", messageId: "undecided", data: { count: 3, examples: "”ja?”, ”måske”" } }],
    },
  ],
});
