import { ruleTest } from "../testing/rule-tester";
import { casesNumberForm } from "./cases-number-form";

ruleTest(casesNumberForm, {
  clean: [{ rows: [{}, { caseNumber: "x".repeat(50) }, { caseNumber: 2019000123 }, { caseNumber: "" }, { caseNumber: "\n" }] }],
  failing: [
    {
      rows: [{ caseNumber: "x".repeat(51) }, { caseNumber: "2019-\n1" }, { caseNumber: "2019\r" }],
      expect: [
        { row: 0, column: "caseNumber", messageId: "tooLong", data: { length: 51, max: 50 } },
        { row: 1, column: "caseNumber", messageId: "lineBreak" },
        { row: 2, column: "caseNumber", messageId: "lineBreak" },
      ],
    },
  ],
});
