import { ruleTest } from "../testing/rule-tester";
import { interfacesFutureUndecided } from "./interfaces-future-undecided";

ruleTest(interfacesFutureUndecided, {
  clean: [{ rows: [{}, { decision: "" }, { horizon: "Nuværende", decision: "Afventer" }, { horizon: "", decision: "Afventer" }] }],
  failing: [
    {
      rows: [{ decision: "Afventer" }, {}, { horizon: "ønsket", decision: "afvent" }],
      expect: [
        { row: 0, column: "decision", messageId: "undecided" },
        { row: 2, column: "decision", messageId: "undecided" },
      ],
    },
  ],
});
