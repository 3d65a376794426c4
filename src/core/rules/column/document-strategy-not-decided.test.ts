import { ruleTest } from "../testing/rule-tester";
import { documentStrategyNotDecided } from "./document-strategy-not-decided";

ruleTest(documentStrategyNotDecided, {
  clean: [
    { rows: [{}, { status: "" }, { status: "-" }, { status: "#N/A" }] },
    { name: "what another rule asks about", rows: [{ decision: "tbd" }, { decisionDate: "afventer" }] },
  ],
  failing: [
    {
      rows: [{ status: "Besluttet?" }, {}, { status: "måske" }, { status: "Besluttet?" }],
      expect: [{ row: 0, column: "status", messageId: "undecided", data: { count: 3, examples: "”Besluttet?”, ”måske”" } }],
    },
  ],
});
