import { ruleTest } from "../testing/rule-tester";
import { caseAreasNoCases } from "./case-areas-no-cases";

ruleTest(caseAreasNoCases, {
  clean: [
    {
      rows: [
        {},
        { route: "Flyt til fagsystem", openCases: 0 },
        { openCases: 0, closedCases: 0, route: "Arkiveres" },
        { route: "Flyt til fagsystem", openCases: 0, closedCases: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ route: "Flyt til fagsystem", openCases: 0, closedCases: "0" }],
      expect: [{ row: 0, column: "openCases", messageId: "none" }],
    },
  ],
});
