import { ruleTest } from "../testing/rule-tester";
import { systemsDateForm } from "./systems-date-form";

ruleTest(systemsDateForm, {
  clean: [
    { rows: [{}] },
    { name: "text dates in the usual forms", rows: [{ contractStart: "01-03-2022", boundUntil: "1.3.2023", contractEnd: "01/03-2024" }] },
    { name: "an open end, blank cells and errors", rows: [{ contractEnd: "31-12-9999", boundUntil: " ", contractTerminated: "#N/A" }] },
    { name: "serials of 1904", rows: [{ contractStart: 43159 }], context: { date1904: true } },
  ],
  failing: [
    {
      rows: [{ contractEnd: "løbende" }, { boundUntil: "31-02-2025" }, { contractStart: 2022, contractTerminated: true }],
      expect: [
        { row: 0, column: "contractEnd", messageId: "notDate", data: { value: "løbende" } },
        { row: 1, column: "boundUntil", messageId: "notDate" },
        { row: 2, column: "contractStart", messageId: "notDate", data: { value: "2022" } },
        { row: 2, column: "contractTerminated", messageId: "notDate" },
      ],
    },
  ],
});
