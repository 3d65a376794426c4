import { ruleTest } from "../testing/rule-tester";
import { casesDateForm } from "./cases-date-form";

ruleTest(casesDateForm, {
  clean: [
    { rows: [{}, { created: "" }, { created: "1.3.2027" }, { created: "#N/A" }] },
    {
      name: "what is understood, blank or undecided",
      rows: [{ created: "Q2 2027" }, { created: 2027 }, { created: "–" }, { created: "afventer" }],
    },
  ],
  failing: [
    {
      rows: [{}, { created: "foråret 2027" }, { created: "31-02-2027" }, { created: "2026-2028" }, { created: true }],
      expect: [
        { row: 1, column: "created", messageId: "notDate", data: { value: "foråret 2027", problem: "vague" } },
        { row: 2, column: "created", messageId: "impossible", data: { value: "31-02-2027" } },
        { row: 3, column: "created", messageId: "notDate", data: { value: "2026-2028", problem: "range" } },
        { row: 4, column: "created", messageId: "notDate", data: { value: "true", problem: "" } },
      ],
    },
  ],
});
