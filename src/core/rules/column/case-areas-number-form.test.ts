import { ruleTest } from "../testing/rule-tester";
import { caseAreasNumberForm } from "./case-areas-number-form";

ruleTest(caseAreasNumberForm, {
  clean: [{ rows: [{}, { openCases: 0, wave: "", users: "1.250" }, { openCases: "#N/A" }] }],
  failing: [
    {
      rows: [{ openCases: "ca. 120" }, { closedCases: -1 }, { wave: 1.5 }],
      expect: [
        { row: 0, column: "openCases", messageId: "notNumber", data: { value: "ca. 120" } },
        { row: 1, column: "closedCases", messageId: "negative" },
        { row: 2, column: "wave", messageId: "notWhole" },
      ],
    },
  ],
});
