import { ruleTest } from "../testing/rule-tester";
import { caseAreasBegunUndecided } from "./case-areas-begun-undecided";

ruleTest(caseAreasBegunUndecided, {
  clean: [
    {
      rows: [
        {},
        { route: "Ikke besluttet" },
        { route: "Ikke besluttet", status: "" },
        { route: "", status: "Flyttet" },
        { route: "Kasseres", status: "Flyttet" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { route: "uafklaret", status: "færdig" },
        { route: "Ikke besluttet", status: "I gang" },
      ],
      expect: [
        { row: 0, column: "status", messageId: "begun", data: { status: "Flyttet" } },
        { row: 1, column: "status", messageId: "begun", data: { status: "I gang" } },
      ],
    },
  ],
});
