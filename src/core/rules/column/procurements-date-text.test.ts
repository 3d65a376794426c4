import { ruleTest } from "../testing/rule-tester";
import { procurementsDateText } from "./procurements-date-text";

ruleTest(procurementsDateText, {
  clean: [{ rows: [{}, { tenderDate: "" }, { tenderDate: "#N/A" }, { tenderDate: "4. kvartal 2027" }] }],
  failing: [
    {
      rows: [{}, { tenderDate: "31-12-2027" }],
      expect: [{ row: 1, column: "tenderDate", messageId: "text", data: { value: "31-12-2027", date: "31-12-2027" } }],
    },
  ],
});
