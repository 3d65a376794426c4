import { ruleTest } from "../testing/rule-tester";
import { casesNotDecided } from "./cases-not-decided";

ruleTest(casesNotDecided, {
  clean: [{ rows: [{}, { action: "" }, { action: "-" }, { action: "#N/A" }] }],
  failing: [
    {
      rows: [{ action: "slet?" }, {}, { action: "måske" }, { action: "slet?" }],
      expect: [{ row: 0, column: "action", messageId: "undecided", data: { count: 3, examples: "”slet?”, ”måske”" } }],
    },
  ],
});
