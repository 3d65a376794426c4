import { ruleTest } from "../testing/rule-tester";
import { caseAreasListSpelling } from "./case-areas-list-spelling";

ruleTest(caseAreasListSpelling, {
  clean: [{ rows: [{}, { route: "Flyttes måske" }] }],
  failing: [
    {
      rows: [{ route: "ESDH" }, { risk: " Høj" }],
      expect: [
        { row: 0, column: "route", messageId: "spelling", data: { count: 1, examples: "”ESDH” → ”Flyt til ESDH”" } },
        { row: 1, column: "risk", messageId: "blanks" },
      ],
    },
  ],
});
