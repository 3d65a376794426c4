import { ruleTest } from "../testing/rule-tester";
import { interfacesDateForm } from "./interfaces-date-form";

ruleTest(interfacesDateForm, {
  clean: [{ rows: [{}] }, { name: "a text date and a blank", rows: [{ decisionDate: "2026-01-31", goLive: "" }] }],
  failing: [
    {
      rows: [{ goLive: "Q3 2027" }, { decisionDate: "01-02-26" }],
      expect: [
        { row: 0, column: "goLive", messageId: "notDate" },
        { row: 1, column: "decisionDate", messageId: "notDate" },
      ],
    },
  ],
});
