import { ruleTest } from "../testing/rule-tester";
import { documentStrategyDecisionNotDecided } from "./document-strategy-decision-not-decided";

ruleTest(documentStrategyDecisionNotDecided, {
  clean: [
    {
      rows: [
        {},
        { status: "Under afklaring", decisionDate: "" },
        { status: "Ikke startet", decision: "" },
        { status: "Ikke relevant" },
        { status: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ status: "i gang" }, { status: "Ikke startet" }],
      expect: [
        { row: 0, column: "status", messageId: "notDecided", data: { status: "Under afklaring" } },
        { row: 1, column: "status", messageId: "notDecided" },
      ],
    },
  ],
});
