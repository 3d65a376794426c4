import { ruleTest } from "../testing/rule-tester";
import { casesDateText } from "./cases-date-text";

ruleTest(casesDateText, {
  clean: [{ rows: [{}, { closed: "" }, { created: "forår 2019" }, { created: "#N/A" }] }],
  failing: [
    {
      rows: [{ created: "04-02-2019" }, {}, { closed: "2020-03-31T00:00:00" }, { lastActivity: "1/2/2020" }],
      expect: [
        { row: 0, column: "created", messageId: "text", data: { value: "04-02-2019", date: "04-02-2019" } },
        { row: 2, column: "closed", messageId: "text" },
        { row: 3, column: "lastActivity", messageId: "text" },
      ],
    },
  ],
});
