import { ruleTest } from "../testing/rule-tester";
import { systemsNameUnique } from "./systems-name-unique";

ruleTest(systemsNameUnique, {
  clean: [{ rows: [{}, { systemName: "Nexus Test" }] }],
  failing: [
    {
      rows: [{}, { systemName: "NEXUS" }],
      expect: [
        { row: 0, column: "systemName", messageId: "duplicate", data: { value: "Nexus", count: 2 } },
        { row: 1, column: "systemName", messageId: "duplicate" },
      ],
    },
  ],
});
