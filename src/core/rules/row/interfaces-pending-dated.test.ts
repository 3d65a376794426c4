import { ruleTest } from "../testing/rule-tester";
import { interfacesPendingDated } from "./interfaces-pending-dated";

ruleTest(interfacesPendingDated, {
  clean: [
    { rows: [{}] },
    {
      name: "no date, today, to come",
      rows: [
        { decision: "Afventer", decisionDate: "" },
        { decision: "Afventer", decisionDate: 46_350 },
        { decision: "Afventer", decisionDate: 46_400 },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { decision: "Afventer", decisionDate: 46_349 },
        { decision: "uafklaret", decisionDate: "01-03-2026" },
      ],
      expect: [
        { row: 0, column: "decisionDate", messageId: "passed", data: { date: "23-11-2026" } },
        { row: 1, column: "decisionDate", messageId: "passed", data: { date: "01-03-2026" } },
      ],
    },
  ],
});
