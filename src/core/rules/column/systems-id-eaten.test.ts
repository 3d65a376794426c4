import { ruleTest } from "../testing/rule-tester";
import { systemsIdEaten } from "./systems-id-eaten";

ruleTest(systemsIdEaten, {
  clean: [
    {
      rows: [
        {},
        { systemId: "1-2" },
        { systemId: 46_054 },
        { systemId: "" },
        { systemId: 123_456_789_012_345 },
        { systemId: "12345678901234567890" },
      ],
    },
    { name: "zeros in keys of different lengths", rows: [{ systemId: "007" }, { systemId: "0012" }, { systemId: 8 }] },
  ],
  failing: [
    {
      rows: [{ systemId: "01-02-2026" }, { systemId: 1e19 }, { systemId: "1E+05" }, { systemId: "0007" }, { systemId: 12 }],
      expect: [
        { row: 0, column: "systemId", messageId: "date", data: { value: "01-02-2026" } },
        { row: 1, column: "systemId", messageId: "digits", data: { value: "10000000000000000000" } },
        { row: 2, column: "systemId", messageId: "power", data: { value: "1E+05" } },
        { row: 4, column: "systemId", messageId: "zeros", data: { value: "12", width: 4 } },
      ],
    },
  ],
});
