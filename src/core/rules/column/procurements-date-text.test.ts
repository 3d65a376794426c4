import { ruleTest } from "../testing/rule-tester";
import { procurementsDateText } from "./procurements-date-text";

ruleTest(procurementsDateText, {
  clean: [{ rows: [{}, { tenderDate: "" }, { tenderDate: "#N/A" }, { tenderDate: "engang i 2027" }, { tenderDate: "2027?" }] }],
  failing: [
    {
      rows: [{}, { tenderDate: "31-12-2027" }, { tenderDate: "Q2 2027" }, { tenderDate: "31-12-2027" }],
      expect: [
        {
          row: 1,
          column: "tenderDate",
          messageId: "text",
          data: { count: 3, examples: "”31-12-2027” → 31-12-2027, ”Q2 2027” → 30-06-2027" },
        },
      ],
    },
  ],
});
