import { ruleTest } from "../testing/rule-tester";
import { caseAreasIdEaten } from "./case-areas-id-eaten";

ruleTest(caseAreasIdEaten, {
  clean: [
    {
      rows: [
        {},
        { areaId: "1-2" },
        { areaId: 46_054 },
        { areaId: "" },
        { areaId: 123_456_789_012_345 },
        { areaId: "12345678901234567890" },
      ],
    },
    { name: "zeros in keys of different lengths", rows: [{ areaId: "007" }, { areaId: "0012" }, { areaId: 8 }] },
  ],
  failing: [
    {
      rows: [{ areaId: "01-02-2026" }, { areaId: 1e19 }, { areaId: "1E+05" }, { areaId: "0007" }, { areaId: 12 }],
      expect: [
        { row: 0, column: "areaId", messageId: "date", data: { value: "01-02-2026" } },
        { row: 1, column: "areaId", messageId: "digits", data: { value: "10000000000000000000" } },
        { row: 2, column: "areaId", messageId: "power", data: { value: "1E+05" } },
        { row: 4, column: "areaId", messageId: "zeros", data: { value: "12", width: 4 } },
      ],
    },
  ],
});
