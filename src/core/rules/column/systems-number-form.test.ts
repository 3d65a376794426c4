import { ruleTest } from "../testing/rule-tester";
import { systemsNumberForm } from "./systems-number-form";

ruleTest(systemsNumberForm, {
  clean: [
    { rows: [{}] },
    {
      name: "Danish text numbers, 0, blank",
      rows: [
        { yearlyCost: "1.250,50", noticeMonths: 0 },
        { yearlyCost: "", noticeMonths: "6" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { noticeMonths: "6 mdr." },
        { yearlyCost: -5 },
        { yearlyCost: "-1.000 kr." },
        { noticeMonths: 1.5 },
        { noticeMonths: "1,5", yearlyCost: 0.5 },
      ],
      expect: [
        { row: 0, column: "noticeMonths", messageId: "notNumber", data: { value: "6 mdr." } },
        { row: 1, column: "yearlyCost", messageId: "negative" },
        { row: 2, column: "yearlyCost", messageId: "negative" },
        { row: 3, column: "noticeMonths", messageId: "notWhole" },
        { row: 4, column: "noticeMonths", messageId: "notWhole" },
      ],
    },
  ],
});
