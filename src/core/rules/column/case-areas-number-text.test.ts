import { ruleTest } from "../testing/rule-tester";
import { caseAreasNumberText } from "./case-areas-number-text";

ruleTest(caseAreasNumberText, {
  clean: [{ rows: [{}, { openCases: "" }, { openCases: "5 til 10" }, { wave: "1,5" }, { wave: "fælleskommunal" }, { wave: "2. bølge?" }] }],
  failing: [
    {
      rows: [{ openCases: "1.250" }, { wave: "2" }, { wave: "2. bølge" }, { openCases: "ca. 120" }],
      expect: [
        { row: 0, column: "openCases", messageId: "text", data: { count: 2, examples: "”1.250” → 1.250, ”ca. 120” → 120" } },
        { row: 1, column: "wave", messageId: "text", data: { count: 2, examples: "”2” → 2, ”2. bølge” → 2" } },
      ],
    },
    {
      name: "a header with a unit",
      rows: [{ openCases: 2, wave: "", closedCases: "", manualCases: "", users: "" }],
      context: { factor: 1000 },
      expect: [{ row: 0, column: "openCases", messageId: "unit", data: { count: 1, examples: "”2” → 2.000", factor: "1.000" } }],
    },
  ],
});
