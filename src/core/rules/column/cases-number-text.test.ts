import { ruleTest } from "../testing/rule-tester";
import { casesNumberText } from "./cases-number-text";

ruleTest(casesNumberText, {
  // A case number is no number, whatever its form.
  clean: [
    {
      rows: [
        {},
        { documentCount: "" },
        { documentCount: "mange" },
        { documentCount: "-1" },
        { caseNumber: "123" },
        { retentionYear: "31" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ documentCount: "1.250" }, { documentCount: "2 stk." }, { retentionYear: "2031" }, { retentionYear: 47_848 }],
      expect: [
        { row: 0, column: "documentCount", messageId: "text", data: { count: 2, examples: "”1.250” → 1.250, ”2 stk.” → 2" } },
        { row: 2, column: "retentionYear", messageId: "text", data: { count: 2, examples: "”2031” → 2031, ”31-12-2030” → 2030" } },
      ],
    },
  ],
});
