import { ruleTest } from "../testing/rule-tester";
import { procurementsTenderPassed } from "./procurements-tender-passed";

ruleTest(procurementsTenderPassed, {
  clean: [{ rows: [{}, { tenderDate: "24-11-2026" }, { tenderDate: 40_000, status: "" }, { tenderDate: 40_000, contractStart: 40_100 }] }],
  failing: [
    {
      rows: [{ tenderDate: "23-11-2026" }, { tenderDate: 40_000, contractStart: "", status: "planlagt" }],
      expect: [
        { row: 0, column: "status", messageId: "passed", data: { date: "23-11-2026" } },
        { row: 1, column: "status", messageId: "passed" },
      ],
    },
  ],
});
