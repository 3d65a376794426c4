import { ruleTest } from "../testing/rule-tester";
import { remindersIdEaten } from "./reminders-id-eaten";

ruleTest(remindersIdEaten, {
  clean: [
    {
      rows: [
        {},
        { reminderId: "1-2" },
        { reminderId: 46_054 },
        { reminderId: "" },
        { reminderId: 123_456_789_012_345 },
        { reminderId: "12345678901234567890" },
      ],
    },
    { name: "zeros in keys of different lengths", rows: [{ reminderId: "007" }, { reminderId: "0012" }, { reminderId: 8 }] },
  ],
  failing: [
    {
      rows: [{ reminderId: "01-02-2026" }, { reminderId: 1e19 }, { reminderId: "1E+05" }, { reminderId: "0007" }, { reminderId: 12 }],
      expect: [
        { row: 0, column: "reminderId", messageId: "date", data: { value: "01-02-2026" } },
        { row: 1, column: "reminderId", messageId: "digits", data: { value: "10000000000000000000" } },
        { row: 2, column: "reminderId", messageId: "power", data: { value: "1E+05" } },
        { row: 4, column: "reminderId", messageId: "zeros", data: { value: "12", width: 4 } },
      ],
    },
  ],
});
