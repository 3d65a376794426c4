import { ruleTest } from "../testing/rule-tester";
import { caseAreasMovedEarly } from "./case-areas-moved-early";

ruleTest(caseAreasMovedEarly, {
  clean: [{ rows: [{}, { endDate: "24-11-2026", status: "Flyttet" }, { endDate: "", status: "Flyttet" }] }],
  failing: [
    {
      rows: [{ endDate: "25-11-2026", status: "færdig" }],
      expect: [{ row: 0, column: "endDate", messageId: "early", data: { end: "25-11-2026" } }],
    },
  ],
});
