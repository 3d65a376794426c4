import { ruleTest } from "../testing/rule-tester";
import { documentsDateText } from "./documents-date-text";

ruleTest(documentsDateText, {
  clean: [{ rows: [{}, { documentDate: "" }, { documentDate: "#N/A" }, { documentDate: "engang i 2027" }, { documentDate: "2027?" }] }],
  failing: [
    {
      rows: [{}, { documentDate: "31-12-2027" }, { documentDate: "Q2 2027" }, { documentDate: "31-12-2027" }],
      expect: [
        {
          row: 1,
          column: "documentDate",
          messageId: "text",
          data: { count: 3, examples: "”31-12-2027” → 31-12-2027, ”Q2 2027” → 30-06-2027" },
        },
      ],
    },
  ],
});
