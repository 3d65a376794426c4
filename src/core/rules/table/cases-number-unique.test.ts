import { ruleTest } from "../testing/rule-tester";
import { casesNumberUnique } from "./cases-number-unique";

ruleTest(casesNumberUnique, {
  clean: [{ rows: [{}, { caseNumber: "2019-000124" }, { caseNumber: 2019000123 }] }],
  failing: [
    {
      rows: [{}, { caseNumber: " 2019-000123" }],
      expect: [
        { row: 0, column: "caseNumber", messageId: "duplicate", data: { value: "2019-000123", count: 2 } },
        { row: 1, column: "caseNumber", messageId: "duplicate" },
      ],
    },
  ],
});
