import { ruleTest } from "../testing/rule-tester";
import { caseAreasEndPassed } from "./case-areas-end-passed";

ruleTest(caseAreasEndPassed, {
  clean: [
    {
      rows: [
        {},
        { endDate: "24-11-2026" },
        { endDate: "01-10-2026", status: "færdig" },
        { endDate: "01-10-2026", status: "Pluto" },
        { endDate: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ endDate: "23-11-2026" }, { endDate: 40000, status: "" }],
      expect: [
        { row: 0, column: "status", messageId: "passed", data: { end: "23-11-2026" } },
        { row: 1, column: "status", messageId: "passed" },
      ],
    },
  ],
});
