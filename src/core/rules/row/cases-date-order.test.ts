import { ruleTest } from "../testing/rule-tester";
import { casesDateOrder } from "./cases-date-order";

ruleTest(casesDateOrder, {
  clean: [
    { rows: [{}, { closed: 45_950 }] },
    { name: "the same day, with a time of day on one of them", rows: [{ created: 44621.6, lastActivity: 44621, closed: "01-03-2022" }] },
    {
      name: "blank and unreadable dates, activity after closing",
      rows: [{ created: "" }, { lastActivity: "ukendt", closed: "" }, { lastActivity: 45_900, closed: 45_000 }],
    },
  ],
  failing: [
    {
      rows: [{ created: "02-03-2022", lastActivity: "01-03-2022", closed: "01-02-2022" }, { closed: 43_499 }],
      expect: [
        { row: 0, column: "lastActivity", messageId: "activity", data: { later: "01-03-2022", created: "02-03-2022" } },
        { row: 0, column: "closed", messageId: "closed" },
        { row: 1, column: "closed", messageId: "closed" },
      ],
    },
  ],
});
