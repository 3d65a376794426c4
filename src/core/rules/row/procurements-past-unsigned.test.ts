import { ruleTest } from "../testing/rule-tester";
import { procurementsPastUnsigned } from "./procurements-past-unsigned";

ruleTest(procurementsPastUnsigned, {
  clean: [
    {
      rows: [
        {},
        { contractStart: "24-11-2026" },
        { contractStart: 40_000, status: "Annulleret" },
        { contractStart: 40_000, status: "" },
        { contractStart: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ contractStart: "23-11-2026" }, { contractStart: 40_000, status: "udbudt" }],
      expect: [
        { row: 0, column: "status", messageId: "unsigned", data: { start: "23-11-2026", status: "Forberedes" } },
        { row: 1, column: "status", messageId: "unsigned", data: { start: "06-07-2009", status: "I udbud" } },
      ],
    },
  ],
});
