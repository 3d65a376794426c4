import { ruleTest } from "../testing/rule-tester";
import { caseAreasDateForm } from "./case-areas-date-form";

ruleTest(caseAreasDateForm, {
  clean: [
    { rows: [{}, { startDate: "" }, { startDate: "1.3.2027" }, { startDate: "#N/A" }] },
    {
      name: "what is understood, blank or undecided",
      rows: [{ startDate: "Q2 2027" }, { startDate: 2027 }, { startDate: "–" }, { startDate: "afventer" }],
    },
  ],
  failing: [
    {
      rows: [{}, { startDate: "foråret 2027" }, { startDate: "31-02-2027" }, { startDate: "2026-2028" }, { startDate: true }],
      expect: [
        { row: 1, column: "startDate", messageId: "notDate", data: { value: "foråret 2027", problem: "vague" } },
        { row: 2, column: "startDate", messageId: "impossible", data: { value: "31-02-2027" } },
        { row: 3, column: "startDate", messageId: "notDate", data: { value: "2026-2028", problem: "range" } },
        { row: 4, column: "startDate", messageId: "notDate", data: { value: "true", problem: "" } },
      ],
    },
  ],
});
