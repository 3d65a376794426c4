import { ruleTest } from "../testing/rule-tester";
import { caseAreasDateText } from "./case-areas-date-text";

ruleTest(caseAreasDateText, {
  clean: [{ rows: [{}, { startDate: "" }, { startDate: "#N/A" }, { startDate: "engang i 2027" }, { startDate: "2027?" }] }],
  failing: [
    {
      rows: [{}, { startDate: "31-12-2027" }, { startDate: "Q2 2027" }, { startDate: "31-12-2027" }],
      expect: [
        {
          row: 1,
          column: "startDate",
          messageId: "text",
          data: { count: 3, examples: "”31-12-2027” → 31-12-2027, ”Q2 2027” → 30-06-2027" },
        },
      ],
    },
  ],
});
