import { ruleTest } from "../testing/rule-tester";
import { documentStrategyDateText } from "./document-strategy-date-text";

ruleTest(documentStrategyDateText, {
  clean: [{ rows: [{}, { decisionDate: "" }, { decisionDate: "#N/A" }, { decisionDate: "4. kvartal 2027" }] }],
  failing: [
    {
      rows: [{}, { decisionDate: "31-12-2027" }],
      expect: [{ row: 1, column: "decisionDate", messageId: "text", data: { value: "31-12-2027", date: "31-12-2027" } }],
    },
  ],
});
