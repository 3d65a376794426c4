import { ruleTest } from "../testing/rule-tester";
import { documentsNotDecided } from "./documents-not-decided";

ruleTest(documentsNotDecided, {
  clean: [{ rows: [{}, { outcome: "" }, { outcome: "-" }, { outcome: "#N/A" }] }],
  failing: [
    {
      rows: [{ outcome: "slet?" }, {}, { outcome: "måske" }, { outcome: "slet?" }],
      expect: [{ row: 0, column: "outcome", messageId: "undecided", data: { count: 3, examples: "”slet?”, ”måske”" } }],
    },
  ],
});
