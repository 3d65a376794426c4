import { ruleTest } from "../testing/rule-tester";
import { interfacesDecisionUndated } from "./interfaces-decision-undated";

ruleTest(interfacesDecisionUndated, {
  clean: [
    { rows: [{}] },
    {
      rows: [
        { decisionDate: "", decision: "Afventer" },
        { decisionDate: "", decision: "" },
        { decisionDate: "", decision: "?" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ decisionDate: "" }, { decisionDate: "", decision: "nedlæg" }],
      expect: [
        { row: 0, column: "decisionDate", messageId: "undated", data: { decision: "Omlægges" } },
        { row: 1, column: "decisionDate", messageId: "undated", data: { decision: "Nedlægges" } },
      ],
    },
  ],
});
