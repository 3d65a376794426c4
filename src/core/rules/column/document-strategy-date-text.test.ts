import { ruleTest } from "../testing/rule-tester";
import { documentStrategyDateText } from "./document-strategy-date-text";

ruleTest(documentStrategyDateText, {
  clean: [{ rows: [{}, { decisionDate: "" }, { decisionDate: "#N/A" }, { decisionDate: "engang i 2027" }, { decisionDate: "2027?" }] }],
  failing: [
    {
      rows: [{}, { decisionDate: "31-12-2027" }, { decisionDate: "Q2 2027" }, { decisionDate: "31-12-2027" }],
      expect: [
        {
          row: 1,
          column: "decisionDate",
          messageId: "text",
          data: { count: 3, examples: "”31-12-2027” → 31-12-2027, ”Q2 2027” → 30-06-2027" },
        },
      ],
    },
  ],
});
