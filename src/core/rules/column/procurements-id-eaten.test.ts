import { ruleTest } from "../testing/rule-tester";
import { procurementsIdEaten } from "./procurements-id-eaten";

ruleTest(procurementsIdEaten, {
  clean: [
    {
      rows: [
        {},
        { procurementId: "1-2" },
        { procurementId: 46_054 },
        { procurementId: "" },
        { procurementId: 123_456_789_012_345 },
        { procurementId: "12345678901234567890" },
      ],
    },
    { name: "zeros in keys of different lengths", rows: [{ procurementId: "007" }, { procurementId: "0012" }, { procurementId: 8 }] },
  ],
  failing: [
    {
      rows: [
        { procurementId: "01-02-2026" },
        { procurementId: 1e19 },
        { procurementId: "1E+05" },
        { procurementId: "0007" },
        { procurementId: 12 },
      ],
      expect: [
        { row: 0, column: "procurementId", messageId: "date", data: { value: "01-02-2026" } },
        { row: 1, column: "procurementId", messageId: "digits", data: { value: "10000000000000000000" } },
        { row: 2, column: "procurementId", messageId: "power", data: { value: "1E+05" } },
        { row: 4, column: "procurementId", messageId: "zeros", data: { value: "12", width: 4 } },
      ],
    },
  ],
});
