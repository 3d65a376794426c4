import { ruleTest } from "../testing/rule-tester";
import { procurementsDateForm } from "./procurements-date-form";

ruleTest(procurementsDateForm, {
  clean: [{ rows: [{}, { tenderDate: "" }, { tenderDate: "1.3.2027" }, { tenderDate: "#N/A" }] }],
  failing: [
    {
      rows: [{}, { tenderDate: "foråret 2027" }, { tenderDate: 2027 }],
      expect: [
        { row: 1, column: "tenderDate", messageId: "notDate", data: { value: "foråret 2027" } },
        { row: 2, column: "tenderDate", messageId: "notDate" },
      ],
    },
  ],
});
