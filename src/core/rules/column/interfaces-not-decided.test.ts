import { ruleTest } from "../testing/rule-tester";
import { interfacesNotDecided } from "./interfaces-not-decided";

ruleTest(interfacesNotDecided, {
  clean: [{ rows: [{}, { decision: "" }, { decision: "-" }, { decision: "#N/A" }] }],
  failing: [
    {
      rows: [{ decision: "Omlægges?" }, {}, { decision: "måske" }, { decision: "Omlægges?" }],
      expect: [{ row: 0, column: "decision", messageId: "undecided", data: { count: 3, examples: "”Omlægges?”, ”måske”" } }],
    },
  ],
});
