import { ruleTest } from "../testing/rule-tester";
import { documentStrategyDecidedWithoutDecision } from "./document-strategy-decided-without-decision";

ruleTest(documentStrategyDecidedWithoutDecision, {
  clean: [
    { rows: [{}, { status: "Under afklaring", decision: "", decisionDate: "" }, { status: "?", decision: "" }, { decisionDate: "i går" }] },
  ],
  failing: [
    {
      rows: [
        { decision: " ", decisionDate: "" },
        { status: "godkendt", decisionDate: "" },
      ],
      expect: [
        { row: 0, column: "decision", messageId: "noDecision" },
        { row: 1, column: "decisionDate", messageId: "noDate" },
      ],
    },
  ],
});
