import { ruleTest, TEST_CONTEXT } from "../testing/rule-tester";
import { remindersOverdue } from "./reminders-overdue";

ruleTest(remindersOverdue, {
  clean: [
    {
      rows: [
        {},
        { dueDate: 45_000, status: "Lukket" },
        { dueDate: "snart" },
        { dueDate: "" },
        { dueDate: 45_000, repeats: "Ja" },
        { dueDate: TEST_CONTEXT.today },
      ],
    },
  ],
  failing: [
    {
      rows: [{ dueDate: TEST_CONTEXT.today - 1 }, {}, { dueDate: "01-03-2020", status: "" }],
      expect: [
        { row: 0, column: "dueDate", messageId: "passed", data: { date: "23-11-2026" } },
        { row: 2, column: "dueDate", messageId: "passed" },
      ],
    },
  ],
});
