import { ruleTest } from "../testing/rule-tester";
import { casesNumberValueForm } from "./cases-number-value-form";

ruleTest(casesNumberValueForm, {
  clean: [{ rows: [{}] }, { rows: [{ documentCount: 0 }, { documentCount: "" }, { documentCount: "2 stk." }, { documentCount: "#N/A" }] }],
  failing: [
    {
      rows: [
        { documentCount: "mange" },
        { documentCount: -1 },
        { documentCount: 2.5 },
        { documentCount: true },
        { documentCount: 1_000_000 },
        { documentCount: "27.10.2026" },
      ],
      expect: [
        { row: 0, column: "documentCount", messageId: "notNumber" },
        { row: 1, column: "documentCount", messageId: "negative" },
        { row: 2, column: "documentCount", messageId: "notWhole" },
        { row: 3, column: "documentCount", messageId: "notNumber" },
        { row: 4, column: "documentCount", messageId: "large" },
        { row: 5, column: "documentCount", messageId: "date" },
      ],
    },
  ],
});
