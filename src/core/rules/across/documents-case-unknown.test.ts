import { ruleTest } from "../testing/rule-tester";
import { documentsCaseUnknown } from "./documents-case-unknown";

ruleTest(documentsCaseUnknown, {
  clean: [
    {
      rows: [{}, { caseNumber: " 2019-000123 " }, { caseNumber: "" }, { caseNumber: "#N/A" }, { caseNumber: "-" }],
      others: { cases: [{}] },
    },
  ],
  failing: [
    {
      rows: [{}, { caseNumber: "2019-000124" }, { caseNumber: 7 }],
      others: { cases: [{}, { caseNumber: "8" }] },
      expect: [
        { row: 1, column: "caseNumber", messageId: "unknown", data: { value: "2019-000124" } },
        { row: 2, column: "caseNumber", messageId: "unknown", data: { value: "7" } },
      ],
    },
  ],
});
