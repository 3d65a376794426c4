import { ruleTest } from "../testing/rule-tester";
import { casesDateForm } from "./cases-date-form";

ruleTest(casesDateForm, {
  clean: [{ rows: [{}] }, { name: "text and real dates in one column", rows: [{ created: "05-01-2015" }, { created: 42009.5 }] }],
  failing: [
    {
      rows: [{ created: "2015" }, { closed: "ukendt" }],
      expect: [
        { row: 0, column: "created", messageId: "notDate" },
        { row: 1, column: "closed", messageId: "notDate" },
      ],
    },
  ],
});
