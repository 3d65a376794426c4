import { ruleTest } from "../testing/rule-tester";
import { caseAreasDateText } from "./case-areas-date-text";

ruleTest(caseAreasDateText, {
  clean: [{ rows: [{}, { startDate: "" }, { startDate: "#N/A" }, { startDate: "4. kvartal 2027" }] }],
  failing: [
    {
      rows: [{}, { startDate: "31-12-2027" }],
      expect: [{ row: 1, column: "startDate", messageId: "text", data: { value: "31-12-2027", date: "31-12-2027" } }],
    },
  ],
});
