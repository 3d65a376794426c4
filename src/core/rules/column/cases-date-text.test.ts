import { ruleTest } from "../testing/rule-tester";
import { casesDateText } from "./cases-date-text";

ruleTest(casesDateText, {
  clean: [{ rows: [{}, { created: "" }, { created: "#N/A" }, { created: "engang i 2027" }, { created: "2027?" }] }],
  failing: [
    {
      rows: [{}, { created: "31-12-2027" }, { created: "Q2 2027" }, { created: "31-12-2027" }],
      expect: [
        { row: 1, column: "created", messageId: "text", data: { count: 3, examples: "”31-12-2027” → 31-12-2027, ”Q2 2027” → 30-06-2027" } },
      ],
    },
  ],
});
