import { ruleTest } from "../testing/rule-tester";
import { remindersDateForm } from "./reminders-date-form";

ruleTest(remindersDateForm, {
  clean: [
    { rows: [{}, { dueDate: "" }, { dueDate: "1.3.2027" }, { dueDate: "#N/A" }] },
    {
      name: "what is understood, blank or undecided",
      rows: [{ dueDate: "Q2 2027" }, { dueDate: 2027 }, { dueDate: "–" }, { dueDate: "afventer" }],
    },
  ],
  failing: [
    {
      rows: [{}, { dueDate: "foråret 2027" }, { dueDate: "31-02-2027" }, { dueDate: "2026-2028" }, { dueDate: true }],
      expect: [
        { row: 1, column: "dueDate", messageId: "notDate", data: { value: "foråret 2027", problem: "vague" } },
        { row: 2, column: "dueDate", messageId: "impossible", data: { value: "31-02-2027" } },
        { row: 3, column: "dueDate", messageId: "notDate", data: { value: "2026-2028", problem: "range" } },
        { row: 4, column: "dueDate", messageId: "notDate", data: { value: "true", problem: "" } },
      ],
    },
  ],
});
