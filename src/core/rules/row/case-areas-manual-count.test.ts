import { ruleTest } from "../testing/rule-tester";
import { caseAreasManualCount } from "./case-areas-manual-count";

ruleTest(caseAreasManualCount, {
  clean: [
    {
      rows: [
        {},
        { openCases: 20, closedCases: 15, manualCases: 35 },
        { manualCases: "" },
        { openCases: "", manualCases: 9999 },
        { closedCases: -840, manualCases: 9999 },
      ],
    },
  ],
  failing: [
    {
      rows: [{ openCases: 20, closedCases: "10", manualCases: 35 }],
      expect: [{ row: 0, column: "manualCases", messageId: "more", data: { manual: 35, total: 30 } }],
    },
  ],
});
