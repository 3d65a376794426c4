import { ruleTest } from "../testing/rule-tester";
import { remindersErrorValue } from "./reminders-error-value";

ruleTest(remindersErrorValue, {
  clean: [{ rows: [{}] }, { name: "a text that begins with #", rows: [{ text: "#NAVN? i brev" }] }],
  failing: [{ rows: [{ dueDate: "#VALUE!" }], expect: [{ row: 0, column: "dueDate", messageId: "error", data: { value: "#VALUE!" } }] }],
});
