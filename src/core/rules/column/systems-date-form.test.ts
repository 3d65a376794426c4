import { ruleTest } from "../testing/rule-tester";
import { systemsDateForm } from "./systems-date-form";

ruleTest(systemsDateForm, {
  clean: [
    { rows: [{}] },
    { name: "text dates in the usual forms", rows: [{ contractStart: "01-03-2022", boundUntil: "1.3.2023", contractEnd: "01/03-2024" }] },
    { name: "an open end, blank cells and errors", rows: [{ contractEnd: "31-12-9999", boundUntil: " ", contractTerminated: "#N/A" }] },
    {
      name: "an open end in words, a year, words for nothing",
      rows: [{ contractEnd: "løbende", contractStart: 2022, boundUntil: "se kontrakt" }],
    },
    { name: "serials of 1904", rows: [{ contractStart: 43159 }], context: { date1904: true } },
  ],
  failing: [
    {
      rows: [{ contractStart: "løbende" }, { boundUntil: "31-02-2025" }, { contractStart: 12, contractTerminated: true }],
      expect: [
        { row: 0, column: "contractStart", messageId: "notDate", data: { value: "løbende", problem: "vague" } },
        { row: 1, column: "boundUntil", messageId: "impossible", data: { value: "31-02-2025" } },
        { row: 2, column: "contractStart", messageId: "notDate", data: { value: "12", problem: "" } },
        { row: 2, column: "contractTerminated", messageId: "notDate" },
      ],
    },
  ],
});
