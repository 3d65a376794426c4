import { ruleTest } from "../testing/rule-tester";
import { caseAreasNumberText } from "./case-areas-number-text";

ruleTest(caseAreasNumberText, {
  clean: [{ rows: [{}, { openCases: "" }, { openCases: "ca. 5" }, { wave: "1,5" }] }],
  failing: [
    {
      rows: [{ openCases: "1.250" }, { wave: "2" }],
      expect: [
        { row: 0, column: "openCases", messageId: "text", data: { value: "1.250", number: "1250" } },
        { row: 1, column: "wave", messageId: "text" },
      ],
    },
  ],
});
