import { ruleTest } from "../testing/rule-tester";
import { caseAreasRequiredValue } from "./case-areas-required-value";

ruleTest(caseAreasRequiredValue, {
  clean: [{ rows: [{}] }],
  failing: [
    {
      name: "a word that fills the field without answering",
      rows: [{}, { openCases: "ved ikke" }],
      expect: [{ row: 1, column: "openCases", messageId: "noAnswer", data: { value: "ved ikke" } }],
    },
    {
      rows: [{}, { responsible: "\t" }, { route: "" }],
      expect: [
        { row: 1, column: "responsible", messageId: "blank" },
        { row: 2, column: "route", messageId: "blankChoice" },
      ],
    },
  ],
});
