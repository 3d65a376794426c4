import { ruleTest } from "../testing/rule-tester";
import { systemsNumberForm } from "./systems-number-form";

ruleTest(systemsNumberForm, {
  clean: [
    { rows: [{}] },
    {
      rows: [
        { yearlyCost: "1.250,50", noticeMonths: 0 },
        { yearlyCost: "", noticeMonths: "6" },
        { yearlyCost: "410 t.kr.", noticeMonths: "6 mdr." },
        { yearlyCost: "se kontrakt", noticeMonths: "-" },
        { yearlyCost: 0.5 },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { noticeMonths: "30 dage" },
        { yearlyCost: -5 },
        { yearlyCost: "-1.000 kr." },
        { noticeMonths: 1.5 },
        { noticeMonths: "1,5" },
        { noticeMonths: 46_174 },
        { noticeMonths: "01-06-2026" },
      ],
      expect: [
        { row: 0, column: "noticeMonths", messageId: "notNumber", data: { value: "30 dage", problem: "vague" } },
        { row: 1, column: "yearlyCost", messageId: "negative" },
        { row: 2, column: "yearlyCost", messageId: "negative" },
        { row: 3, column: "noticeMonths", messageId: "notWhole" },
        { row: 4, column: "noticeMonths", messageId: "notWhole" },
        { row: 5, column: "noticeMonths", messageId: "large", data: { value: "46174", most: "120" } },
        { row: 6, column: "noticeMonths", messageId: "date", data: { value: "01-06-2026" } },
      ],
    },
  ],
});
