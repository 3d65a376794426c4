import { ruleTest } from "../testing/rule-tester";
import { documentStrategyFutureDecision } from "./document-strategy-future-decision";

ruleTest(documentStrategyFutureDecision, {
  clean: [{ rows: [{}, { decisionDate: "24-11-2026" }, { decisionDate: "" }, { decisionDate: "snart" }] }],
  failing: [
    {
      rows: [{}, { decisionDate: "25-11-2026" }],
      expect: [{ row: 1, column: "decisionDate", messageId: "future", data: { date: "25-11-2026" } }],
    },
  ],
});
