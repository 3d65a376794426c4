import { ruleTest } from "../testing/rule-tester";
import { documentsNumberEaten } from "./documents-number-eaten";

ruleTest(documentsNumberEaten, {
  clean: [
    {
      rows: [
        {},
        { documentNumber: "1-2" },
        { documentNumber: 46_054 },
        { documentNumber: "" },
        { documentNumber: 123_456_789_012_345 },
        { documentNumber: "12345678901234567890" },
      ],
    },
    { name: "zeros in keys of different lengths", rows: [{ documentNumber: "007" }, { documentNumber: "0012" }, { documentNumber: 8 }] },
  ],
  failing: [
    {
      rows: [
        { documentNumber: "01-02-2026" },
        { documentNumber: 1e19 },
        { documentNumber: "1E+05" },
        { documentNumber: "0007" },
        { documentNumber: 12 },
      ],
      expect: [
        { row: 0, column: "documentNumber", messageId: "date", data: { value: "01-02-2026" } },
        { row: 1, column: "documentNumber", messageId: "digits", data: { value: "10000000000000000000" } },
        { row: 2, column: "documentNumber", messageId: "power", data: { value: "1E+05" } },
        { row: 4, column: "documentNumber", messageId: "zeros", data: { value: "12", width: 4 } },
      ],
    },
  ],
});
