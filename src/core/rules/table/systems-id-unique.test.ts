import { ruleTest } from "../testing/rule-tester";
import { systemsIdUnique } from "./systems-id-unique";

ruleTest(systemsIdUnique, {
  clean: [
    { rows: [{}, { systemId: "S-2" }] },
    { name: "blank cells and errors", rows: [{ systemId: "" }, { systemId: "" }, { systemId: "#N/A" }, { systemId: "#N/A" }] },
  ],
  failing: [
    {
      name: "all repetitions, also by case, outer blanks and number against text",
      rows: [{ systemId: "S-1" }, { systemId: "s-1 " }, { systemId: "S-2" }, { systemId: "S-1" }, { systemId: 7 }, { systemId: "7" }],
      expect: [
        { row: 0, column: "systemId", messageId: "duplicate", data: { value: "S-1", count: 3 } },
        { row: 1, column: "systemId", messageId: "duplicate", data: { value: "s-1", count: 3 } },
        { row: 3, column: "systemId", messageId: "duplicate" },
        { row: 4, column: "systemId", messageId: "duplicate", data: { value: "7", count: 2 } },
        { row: 5, column: "systemId", messageId: "duplicate" },
      ],
    },
  ],
});
