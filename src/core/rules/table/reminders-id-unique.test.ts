import { ruleTest } from "../testing/rule-tester";
import { remindersIdUnique } from "./reminders-id-unique";

ruleTest(remindersIdUnique, {
  clean: [{ rows: [{}, { reminderId: "AD-119" }, { reminderId: "" }, { reminderId: "" }] }],
  failing: [
    {
      rows: [{}, { reminderId: "ad-118 " }, { reminderId: "AD-2" }],
      expect: [
        { row: 0, column: "reminderId", messageId: "duplicate", data: { value: "AD-118", count: 2 } },
        { row: 1, column: "reminderId", messageId: "duplicate" },
      ],
    },
  ],
});
