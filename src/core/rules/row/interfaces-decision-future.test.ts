import { ruleTest } from "../testing/rule-tester";
import { interfacesDecisionFuture } from "./interfaces-decision-future";

ruleTest(interfacesDecisionFuture, {
  clean: [
    { rows: [{}] },
    {
      name: "today, planned, no decision that can be read",
      rows: [
        { decisionDate: 46_350 },
        { decisionDate: 46_400, decision: "Afventer" },
        { decisionDate: 46_400, decision: "" },
        { decisionDate: 46_400, decision: "?" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ decisionDate: 46_351 }, { decisionDate: "01-01-2027", decision: "bevar" }],
      expect: [
        { row: 0, column: "decisionDate", messageId: "future", data: { decision: "Omlægges", date: "25-11-2026" } },
        { row: 1, column: "decisionDate", messageId: "future", data: { decision: "Bevares", date: "01-01-2027" } },
      ],
    },
  ],
});
