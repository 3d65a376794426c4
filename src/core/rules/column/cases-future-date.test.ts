import { ruleTest, TEST_CONTEXT } from "../testing/rule-tester";
import { casesFutureDate } from "./cases-future-date";

ruleTest(casesFutureDate, {
  clean: [
    { rows: [{}, { created: TEST_CONTEXT.today + 0.9 }, { closed: "24-11-2026" }, { closed: "snart" }] },
    { name: "serials of 1904", rows: [{ created: TEST_CONTEXT.today - 1462, lastActivity: "" }], context: { date1904: true } },
  ],
  failing: [
    {
      rows: [{ created: TEST_CONTEXT.today + 1 }, { lastActivity: "25-11-2026" }, { closed: "31-12-9999" }],
      expect: [
        { row: 0, column: "created", messageId: "future", data: { date: "25-11-2026" } },
        { row: 1, column: "lastActivity", messageId: "future" },
        { row: 2, column: "closed", messageId: "future" },
      ],
    },
    {
      name: "serials of 1904 that would look past",
      rows: [{ created: TEST_CONTEXT.today - 1461, lastActivity: "" }],
      context: { date1904: true },
      expect: [{ row: 0, column: "created", messageId: "future" }],
    },
  ],
});
