import { ruleTest } from "../testing/rule-tester";
import { documentsDateForm } from "./documents-date-form";

ruleTest(documentsDateForm, {
  clean: [
    { rows: [{}, { documentDate: "" }, { documentDate: "1.3.2027" }, { documentDate: "#N/A" }] },
    {
      name: "what is understood, blank or undecided",
      rows: [{ documentDate: "Q2 2027" }, { documentDate: 2027 }, { documentDate: "–" }, { documentDate: "afventer" }],
    },
  ],
  failing: [
    {
      rows: [{}, { documentDate: "foråret 2027" }, { documentDate: "31-02-2027" }, { documentDate: "2026-2028" }, { documentDate: true }],
      expect: [
        { row: 1, column: "documentDate", messageId: "notDate", data: { value: "foråret 2027", problem: "vague" } },
        { row: 2, column: "documentDate", messageId: "impossible", data: { value: "31-02-2027" } },
        { row: 3, column: "documentDate", messageId: "notDate", data: { value: "2026-2028", problem: "range" } },
        { row: 4, column: "documentDate", messageId: "notDate", data: { value: "true", problem: "" } },
      ],
    },
  ],
});
