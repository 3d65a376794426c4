import { ruleTest } from "../testing/rule-tester";
import { systemsNumberText } from "./systems-number-text";

ruleTest(systemsNumberText, {
  clean: [
    { rows: [{}] },
    {
      name: "blanks, errors, and what the column can't take as a number either",
      rows: [
        { yearlyCost: "" },
        { yearlyCost: " " },
        { yearlyCost: "#N/A" },
        { yearlyCost: "ca. 5" },
        { yearlyCost: "-5" },
        { noticeMonths: "2,5" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ yearlyCost: "1.250.000" }, { yearlyCost: "kr. 75.000,50" }, { yearlyCost: " 12 " }, { noticeMonths: "6" }],
      expect: [
        { row: 0, column: "yearlyCost", messageId: "text", data: { value: "1.250.000", number: "1250000" } },
        { row: 1, column: "yearlyCost", messageId: "text", data: { value: "kr. 75.000,50", number: "75000,5" } },
        { row: 2, column: "yearlyCost", messageId: "text", data: { value: "12", number: "12" } },
        { row: 3, column: "noticeMonths", messageId: "text", data: { value: "6", number: "6" } },
      ],
    },
  ],
});
