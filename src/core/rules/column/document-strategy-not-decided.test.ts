import { ruleTest } from "../testing/rule-tester";
import { documentStrategyNotDecided } from "./document-strategy-not-decided";

ruleTest(documentStrategyNotDecided, {
  clean: [{ rows: [{}, { decision: "" }, { decision: "-" }, { decision: "#N/A" }] }],
  failing: [
    {
      rows: [{ decision: "tbd" }, {}, { decision: "skal afklares" }, { decision: "tbd" }],
      expect: [{ row: 0, column: "decision", messageId: "undecided", data: { count: 3, examples: "”tbd”, ”skal afklares”" } }],
    },
  ],
});
