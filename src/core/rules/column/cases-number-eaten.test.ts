import { ruleTest } from "../testing/rule-tester";
import { casesNumberEaten } from "./cases-number-eaten";

ruleTest(casesNumberEaten, {
  clean: [
    {
      rows: [
        {},
        { caseNumber: "1-2" },
        { caseNumber: 46_054 },
        { caseNumber: "" },
        { caseNumber: 123_456_789_012_345 },
        { caseNumber: "12345678901234567890" },
      ],
    },
    { name: "zeros in keys of different lengths", rows: [{ caseNumber: "007" }, { caseNumber: "0012" }, { caseNumber: 8 }] },
  ],
  failing: [
    {
      rows: [{ caseNumber: "01-02-2026" }, { caseNumber: 1e19 }, { caseNumber: "1E+05" }, { caseNumber: "0007" }, { caseNumber: 12 }],
      expect: [
        { row: 0, column: "caseNumber", messageId: "date", data: { value: "01-02-2026" } },
        { row: 1, column: "caseNumber", messageId: "digits", data: { value: "10000000000000000000" } },
        { row: 2, column: "caseNumber", messageId: "power", data: { value: "1E+05" } },
        { row: 4, column: "caseNumber", messageId: "zeros", data: { value: "12", width: 4 } },
      ],
    },
  ],
});
