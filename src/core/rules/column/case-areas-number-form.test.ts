import { ruleTest } from "../testing/rule-tester";
import { caseAreasNumberForm } from "./case-areas-number-form";

ruleTest(caseAreasNumberForm, {
  clean: [
    { rows: [{}] },
    {
      rows: [
        { openCases: 0, wave: "", users: "1.250" },
        { openCases: "#N/A" },
        { openCases: "ca. 120" },
        { wave: "fælleskommunal" },
        { wave: "2. bølge?" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ openCases: "mange" }, { closedCases: -1 }, { wave: 1.5 }, { wave: 46_054 }, { wave: "01-02-2026" }, { users: "over 50" }],
      expect: [
        { row: 0, column: "openCases", messageId: "notNumber", data: { value: "mange", problem: "" } },
        { row: 1, column: "closedCases", messageId: "negative" },
        { row: 2, column: "wave", messageId: "notWhole" },
        { row: 3, column: "wave", messageId: "large", data: { value: "46054", most: "99" } },
        { row: 4, column: "wave", messageId: "date", data: { value: "01-02-2026" } },
        { row: 5, column: "users", messageId: "notNumber", data: { value: "over 50", problem: "vague" } },
      ],
    },
  ],
});
