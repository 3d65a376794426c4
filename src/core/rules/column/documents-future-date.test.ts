import { ruleTest, TEST_CONTEXT } from "../testing/rule-tester";
import { documentsFutureDate } from "./documents-future-date";

ruleTest(documentsFutureDate, {
  clean: [
    {
      rows: [
        {},
        { documentDate: TEST_CONTEXT.today + 0.9 },
        { documentDate: "24-11-2026" },
        { documentDate: "snart" },
        { documentDate: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ documentDate: TEST_CONTEXT.today + 1 }, { documentDate: "25-11-2026" }],
      expect: [
        { row: 0, column: "documentDate", messageId: "future", data: { date: "25-11-2026" } },
        { row: 1, column: "documentDate", messageId: "future" },
      ],
    },
  ],
});
