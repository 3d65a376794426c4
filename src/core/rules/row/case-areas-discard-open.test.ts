import { ruleTest } from "../testing/rule-tester";
import { caseAreasDiscardOpen } from "./case-areas-discard-open";

ruleTest(caseAreasDiscardOpen, {
  clean: [{ rows: [{}, { route: "Arkiveres", openCases: 0 }, { route: "Kasseres", openCases: "" }, { route: "Kasseres", openCases: -1 }] }],
  failing: [
    {
      rows: [
        { route: "Kasseres", openCases: 12 },
        { route: "arkivér", openCases: "3" },
      ],
      expect: [
        { row: 0, column: "route", messageId: "discard", data: { open: 12 } },
        { row: 1, column: "route", messageId: "archive", data: { open: 3 } },
      ],
    },
  ],
});
