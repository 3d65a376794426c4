import { ruleTest } from "../testing/rule-tester";
import { caseAreasRequiredValue } from "./case-areas-required-value";

ruleTest(caseAreasRequiredValue, {
  clean: [{ rows: [{}] }],
  failing: [
    {
      rows: [{}, { responsible: "\t" }, { route: "" }],
      expect: [
        { row: 1, column: "responsible", messageId: "blank" },
        { row: 2, column: "route", messageId: "blankChoice" },
      ],
    },
  ],
});
