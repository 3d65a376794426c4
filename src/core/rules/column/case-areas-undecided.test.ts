import { ruleTest } from "../testing/rule-tester";
import { caseAreasUndecided } from "./case-areas-undecided";

ruleTest(caseAreasUndecided, {
  clean: [{ rows: [{}, { route: "" }, { route: "Pluto" }] }],
  failing: [
    {
      rows: [{}, { route: "Ikke besluttet" }, { route: "uafklaret" }],
      expect: [
        { row: 1, column: "route", messageId: "undecided" },
        { row: 2, column: "route", messageId: "undecided" },
      ],
    },
  ],
});
