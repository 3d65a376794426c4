import { ruleTest } from "../testing/rule-tester";
import { caseAreasNotDecided } from "./case-areas-not-decided";

ruleTest(caseAreasNotDecided, {
  clean: [{ rows: [{}, { route: "" }, { route: "-" }, { route: "#N/A" }] }],
  failing: [
    {
      rows: [{ route: "Kasseres?" }, {}, { route: "måske" }, { route: "Kasseres?" }],
      expect: [{ row: 0, column: "route", messageId: "undecided", data: { count: 3, examples: "”Kasseres?”, ”måske”" } }],
    },
  ],
});
