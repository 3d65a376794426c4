import { ruleTest } from "../testing/rule-tester";
import { caseAreasDiscardUndecided } from "./case-areas-discard-undecided";

ruleTest(caseAreasDiscardUndecided, {
  clean: [{ rows: [{}, { route: "Kasseres", discardDecision: "24-02-2027" }, { route: "Arkiveres", discardDecision: "" }] }],
  failing: [
    {
      rows: [
        { route: "Kasseres", discardDecision: "" },
        { route: "kassér", discardDecision: "-" },
      ],
      expect: [
        { row: 0, column: "route", messageId: "undecided" },
        { row: 1, column: "route", messageId: "undecided" },
      ],
    },
  ],
});
