import { ruleTest } from "../testing/rule-tester";
import { caseAreasDateForm } from "./case-areas-date-form";

ruleTest(caseAreasDateForm, {
  clean: [{ rows: [{}, { startDate: "" }, { startDate: "1.3.2027" }, { startDate: "#N/A" }] }],
  failing: [
    {
      rows: [{}, { startDate: "foråret 2027" }, { startDate: 2027 }],
      expect: [
        { row: 1, column: "startDate", messageId: "notDate", data: { value: "foråret 2027" } },
        { row: 2, column: "startDate", messageId: "notDate" },
      ],
    },
  ],
});
