import { ruleTest } from "../testing/rule-tester";
import { interfacesIdEaten } from "./interfaces-id-eaten";

ruleTest(interfacesIdEaten, {
  clean: [
    {
      rows: [
        {},
        { interfaceId: "1-2" },
        { interfaceId: 46_054 },
        { interfaceId: "" },
        { interfaceId: 123_456_789_012_345 },
        { interfaceId: "12345678901234567890" },
      ],
    },
    { name: "zeros in keys of different lengths", rows: [{ interfaceId: "007" }, { interfaceId: "0012" }, { interfaceId: 8 }] },
  ],
  failing: [
    {
      rows: [{ interfaceId: "01-02-2026" }, { interfaceId: 1e19 }, { interfaceId: "1E+05" }, { interfaceId: "0007" }, { interfaceId: 12 }],
      expect: [
        { row: 0, column: "interfaceId", messageId: "date", data: { value: "01-02-2026" } },
        { row: 1, column: "interfaceId", messageId: "digits", data: { value: "10000000000000000000" } },
        { row: 2, column: "interfaceId", messageId: "power", data: { value: "1E+05" } },
        { row: 4, column: "interfaceId", messageId: "zeros", data: { value: "12", width: 4 } },
      ],
    },
  ],
});
