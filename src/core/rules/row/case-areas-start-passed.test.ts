import { ruleTest } from "../testing/rule-tester";
import { caseAreasStartPassed } from "./case-areas-start-passed";

ruleTest(caseAreasStartPassed, {
  clean: [{ rows: [{}, { startDate: "24-11-2026" }, { startDate: 40000, status: "" }, { startDate: 40000, endDate: 40100 }] }],
  failing: [
    {
      rows: [{ startDate: "23-11-2026" }, { startDate: 40000, endDate: "", status: "not started" }],
      expect: [
        { row: 0, column: "status", messageId: "passed", data: { start: "23-11-2026" } },
        { row: 1, column: "status", messageId: "passed" },
      ],
    },
  ],
});
