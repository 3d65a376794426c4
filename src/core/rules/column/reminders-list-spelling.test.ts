import { ruleTest } from "../testing/rule-tester";
import { remindersListSpelling } from "./reminders-list-spelling";

ruleTest(remindersListSpelling, {
  clean: [{ rows: [{}] }, { name: "a value outside the list", rows: [{ outcome: "Send videre" }] }],
  failing: [
    {
      rows: [{ outcome: "slettes" }, { status: " Åbent" }],
      expect: [
        { row: 0, column: "outcome", messageId: "spelling", data: { count: 1, examples: "”slettes” → ”Bortfalder”" } },
        { row: 1, column: "status", messageId: "blanks" },
      ],
    },
  ],
});
