import { ruleTest } from "../testing/rule-tester";
import { documentStrategyNotRelevantWithoutReason } from "./document-strategy-not-relevant-without-reason";

ruleTest(documentStrategyNotRelevantWithoutReason, {
  clean: [
    {
      rows: [
        {},
        { status: "Ikke relevant", decision: "" },
        { status: "Ikke relevant", consideration: "", decision: "Vi har ingen EDH." },
        { status: "Ikke startet", consideration: "", decision: "" },
      ],
    },
  ],
  failing: [
    { rows: [{ status: "udgår", consideration: " ", decision: "" }], expect: [{ row: 0, column: "consideration", messageId: "noReason" }] },
  ],
});
