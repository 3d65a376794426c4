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
      rows: [{ documentCount: "1.250" }, {}, { retentionYear: "2031" }],
      expect: [
        { row: 0, column: "documentCount", messageId: "text", data: { value: "1.250", number: "1250" } },
        { row: 2, column: "retentionYear", messageId: "text", data: { value: "2031", number: "2031" } },
      ],
    },
  ],
});
