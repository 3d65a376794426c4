import { ruleTest } from "../testing/rule-tester";
import { remindersDateText } from "./reminders-date-text";

ruleTest(remindersDateText, {
  clean: [{ rows: [{}, { dueDate: "" }, { dueDate: "#N/A" }, { dueDate: "engang i 2027" }, { dueDate: "2027?" }] }],
  failing: [
    {
      rows: [{}, { dueDate: "31-12-2027" }, { dueDate: "Q2 2027" }, { dueDate: "31-12-2027" }],
      expect: [
        { row: 1, column: "dueDate", messageId: "text", data: { count: 3, examples: "”31-12-2027” → 31-12-2027, ”Q2 2027” → 30-06-2027" } },
      ],
    },
  ],
});
