import { ruleTest } from "../testing/rule-tester";
import { caseAreasDateOrder } from "./case-areas-date-order";

ruleTest(caseAreasDateOrder, {
  clean: [{ rows: [{}, { startDate: 46600, endDate: 46600 }, { startDate: "", endDate: 40000 }, { startDate: 46600, endDate: "snart" }] }],
  failing: [
    {
      rows: [{}, { startDate: "01-03-2027", endDate: "28-02-2027" }],
      expect: [{ row: 1, column: "endDate", messageId: "order", data: { start: "01-03-2027", end: "28-02-2027" } }],
    },
  ],
});
