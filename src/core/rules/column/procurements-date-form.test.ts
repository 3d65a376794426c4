import { ruleTest } from "../testing/rule-tester";
import { procurementsDateForm } from "./procurements-date-form";

ruleTest(procurementsDateForm, {
  clean: [
    { rows: [{}, { tenderDate: "" }, { tenderDate: "1.3.2027" }, { tenderDate: "#N/A" }] },
    {
      name: "what is understood, blank or undecided",
      rows: [{ tenderDate: "Q2 2027" }, { tenderDate: 2027 }, { tenderDate: "–" }, { tenderDate: "afventer" }],
    },
  ],
  failing: [
    {
      rows: [{}, { tenderDate: "foråret 2027" }, { tenderDate: "31-02-2027" }, { tenderDate: "2026-2028" }, { tenderDate: true }],
      expect: [
        { row: 1, column: "tenderDate", messageId: "notDate", data: { value: "foråret 2027", problem: "vague" } },
        { row: 2, column: "tenderDate", messageId: "impossible", data: { value: "31-02-2027" } },
        { row: 3, column: "tenderDate", messageId: "notDate", data: { value: "2026-2028", problem: "range" } },
        { row: 4, column: "tenderDate", messageId: "notDate", data: { value: "true", problem: "" } },
      ],
    },
  ],
});
