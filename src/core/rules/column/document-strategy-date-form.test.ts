import { ruleTest } from "../testing/rule-tester";
import { documentStrategyDateForm } from "./document-strategy-date-form";

ruleTest(documentStrategyDateForm, {
  clean: [
    { rows: [{}, { decisionDate: "" }, { decisionDate: "1.3.2027" }, { decisionDate: "#N/A" }] },
    {
      name: "what is understood, blank or undecided",
      rows: [{ decisionDate: "Q2 2027" }, { decisionDate: 2027 }, { decisionDate: "–" }, { decisionDate: "afventer" }],
    },
  ],
  failing: [
    {
      rows: [{}, { decisionDate: "foråret 2027" }, { decisionDate: "31-02-2027" }, { decisionDate: "2026-2028" }, { decisionDate: true }],
      expect: [
        { row: 1, column: "decisionDate", messageId: "notDate", data: { value: "foråret 2027", problem: "vague" } },
        { row: 2, column: "decisionDate", messageId: "impossible", data: { value: "31-02-2027" } },
        { row: 3, column: "decisionDate", messageId: "notDate", data: { value: "2026-2028", problem: "range" } },
        { row: 4, column: "decisionDate", messageId: "notDate", data: { value: "true", problem: "" } },
      ],
    },
  ],
});
