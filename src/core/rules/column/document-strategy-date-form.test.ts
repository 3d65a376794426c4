import { ruleTest } from "../testing/rule-tester";
import { documentStrategyDateForm } from "./document-strategy-date-form";

ruleTest(documentStrategyDateForm, {
  clean: [{ rows: [{}, { decisionDate: "" }, { decisionDate: "1.3.2027" }, { decisionDate: "#N/A" }] }],
  failing: [
    {
      rows: [{}, { decisionDate: "foråret 2027" }, { decisionDate: 2027 }],
      expect: [
        { row: 1, column: "decisionDate", messageId: "notDate", data: { value: "foråret 2027" } },
        { row: 2, column: "decisionDate", messageId: "notDate" },
      ],
    },
  ],
});
