import { ruleTest } from "../testing/rule-tester";
import { interfacesDateForm } from "./interfaces-date-form";

ruleTest(interfacesDateForm, {
  clean: [
    { rows: [{}, { goLive: "" }, { goLive: "1.3.2027" }, { goLive: "#N/A" }] },
    {
      name: "what is understood, blank or undecided",
      rows: [{ goLive: "Q2 2027" }, { goLive: 2027 }, { goLive: "–" }, { goLive: "afventer" }],
    },
  ],
  failing: [
    {
      rows: [{}, { goLive: "foråret 2027" }, { goLive: "31-02-2027" }, { goLive: "2026-2028" }, { goLive: true }],
      expect: [
        { row: 1, column: "goLive", messageId: "notDate", data: { value: "foråret 2027", problem: "vague" } },
        { row: 2, column: "goLive", messageId: "impossible", data: { value: "31-02-2027" } },
        { row: 3, column: "goLive", messageId: "notDate", data: { value: "2026-2028", problem: "range" } },
        { row: 4, column: "goLive", messageId: "notDate", data: { value: "true", problem: "" } },
      ],
    },
  ],
});
